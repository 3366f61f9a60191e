-- What was noted of each contribution (see contributions.sql), from numbers again, so that both can come at once.
set session_replication_role = replica;
truncate change;
create temporary table put_back as
select format('alter table change drop constraint %I', conname) as away, format('alter table change add constraint %I %s', conname, pg_get_constraintdef(oid)) as back
from pg_constraint where conrelid = 'change'::regclass and contype in ('p', 'u')
union all select format('drop index %I', indexname), indexdef from pg_indexes
where schemaname = 'public' and tablename = 'change' and indexname not in (select conname from pg_constraint);
do $$ declare one record; begin for one in select away from put_back loop execute one.away; end loop; end $$;

insert into change (id, noted, state, number, kind, happened, subject, project_id, delta, open, anonymous, happened_on)
select md5('h' || n)::uuid, 0, 'FEED', n, 'contribution', 'made', md5('c' || n)::uuid,
  md5('p' || case when n <= :contributions / 10 then 1 else 2 + n::bigint * 7919 % (:projects - 1) end)::uuid, 1, true, false, date '2025-12-31' - n % 730
from generate_series(1, :contributions) n;

do $$ declare one record; begin for one in select back from put_back loop execute one.back; end loop; end $$;
