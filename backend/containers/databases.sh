#!/usr/bin/env bash
# Run by the image of PostgreSQL once, when its volume is still empty: a database and an owner for Alongside and one for
# Keycloak, neither of whom can read the other's. The passwords come from the environment and stand in no command line.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres << 'SQL'
\getenv alongside ALONGSIDE_DATABASE_PASSWORD
\getenv keycloak KEYCLOAK_DATABASE_PASSWORD
create role alongside login password :'alongside';
create role keycloak login password :'keycloak';
create database alongside owner alongside;
create database keycloak owner keycloak;
revoke connect on database alongside, keycloak from public;
SQL
