-- A membership of somebody who was erased keeps its place in the published counts until they move.
alter table membership alter column participant_id drop not null;

-- Credited words whose author was erased.
alter table contribution add column former_participant boolean default false not null;
