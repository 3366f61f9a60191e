-- What was said (see world.sql). A table that was emptied in the same transaction is not written twice, and indexes are
-- put back at the end, which is faster than keeping them while rows come in.
set session_replication_role = replica;
truncate contribution;
create temporary table put_back as
select format('alter table contribution drop constraint %I', conname) as away, format('alter table contribution add constraint %I %s', conname, pg_get_constraintdef(oid)) as back
from pg_constraint where conrelid = 'contribution'::regclass and contype in ('p', 'u')
union all select format('drop index %I', indexname), indexdef from pg_indexes
where schemaname = 'public' and tablename = 'contribution' and indexname not in (select conname from pg_constraint);
do $$ declare one record; begin for one in select away from put_back loop execute one.away; end loop; end $$;

insert into contribution (id, project_id, participant_id, kind, text, lang, channel, credit_by, credit, said_on, entered_on, words, version)
select md5('c' || n)::uuid, md5('p' || case when n <= :contributions / 10 then 1 else 2 + n::bigint * 7919 % (:projects - 1) end)::uuid,
  md5('m' || 1 + n % least(20000, :projects * 2))::uuid,
  (array['IDEA', 'STORY', 'KNOWLEDGE', 'QUESTION', 'CONCERN', 'OFFER'])[1 + n % 6], text, 'en', 'ONLINE', 'NAME', 'Person ' || n % 20000,
  date '2025-12-31' - n % 730, date '2025-12-31' - n % 730, ' ' || lower(replace(replace(text, '.', ''), ',', '')), 0
from (select n, (array['My mother waits here every week.', 'The bench by the door is too low.', 'Nobody asked the night shift.', 'It works well on Sundays.',
    'The lift is out of order again.', 'A map on the wall would help.', 'Children could paint the fence.'])[1 + n % 7]
  || ' ' || (array['What we say there is heard, and then nothing comes of it.', 'Please keep the old trees, they give shade.', 'I can bring tools and two strong friends.',
    'The last bus leaves before the evening class ends.', 'We tried that in the next town and it was cheap.'])[1 + n / 7 % 5]
  || ' It is about ' || substr(md5((100 + n::bigint * 31 % 900)::text), 1, 8) || ' and house ' || n || '.' as text
  from generate_series(1, :contributions) n) as numbered;

insert into tally (project_id, kind, total) select project_id, 'contribution', count(*) from contribution group by 1;
do $$ declare one record; begin for one in select back from put_back loop execute one.back; end loop; end $$;
