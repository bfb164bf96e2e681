-- Tokens of sessions stood here in clear and are hashed from now on: everybody signs in once more. The names of the people stand in the record
-- only, sealed, where they can be corrected and destroyed.
delete from sign_in_session;
update sign_in_user set name = '' where name <> '';
