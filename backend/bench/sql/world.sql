-- The world that is measured: :projects and 20,000 people at most. contributions.sql brings :contributions to them (a tenth
-- in project 1), and changes.sql what was noted of those. What the application would have derived (words, counts, numbered
-- changes) is derived there. Ids and days follow from numbers, so every run measures the same rows.

-- What refers to what is right by the way it is made; it need not be looked up two million times.
set session_replication_role = replica;

insert into organisation (id, name, kind, summary, champions, entered_at)
select md5('o' || n)::uuid, 'Organisation ' || n, 'COUNCIL', 'One of many.', false, timestamptz '2024-01-01Z' + n * interval '1 hour'
from generate_series(1, 100) n;

insert into participant (id, display_name)
select md5('m' || n)::uuid, 'Person ' || n from generate_series(1, least(20000, :projects * 2)) n;
insert into account (issuer, subject, participant_id)
select 'main', 'person-' || n, md5('m' || n)::uuid from generate_series(1, least(20000, :projects * 2)) n;
insert into acceptance (participant_id, terms, privacy, accepted_on)
select id, '2026-11', '2026-11', date '2025-01-01' from participant;

-- One in a hundred is private.
insert into project (id, title, summary, why_now, lang, theme, place, days_to_edit, words, stage, started_at, edited_at, version, private_because)
select md5('p' || n)::uuid, title, summary, why_now, 'en',
  (array['HEALTH', 'EDUCATION', 'LOCAL_FACILITIES', 'BUSINESS', 'COMMUNITY_SAFETY', 'OTHER'])[1 + n % 6],
  (array['here', 'there'])[1 + n % 2], 30,
  ' ' || lower(replace(replace(title || ' ' || summary || ' ' || why_now, '.', ''), ',', '')),
  (array['CO_PLANNING', 'CO_DESIGN', 'CO_DELIVERY', 'CO_EVALUATION', 'FOLLOW_ON'])[1 + n % 5],
  timestamptz '2025-12-31 12:00Z' - n * interval '7 minutes', timestamptz '2025-12-31 12:00Z' - n * interval '7 minutes', 0,
  case when n % 100 = 0 then 'Only for those who live here.' end
from (select n, 'A better ' || (array['park', 'clinic', 'library', 'bus route', 'school'])[1 + n % 5] || ' for area ' || n as title,
  'We plan, design, deliver and look back on this together. Whoever lives here knows what is missing, and whoever works here knows what can be done about it. This is number ' || n || '.' as summary,
  'There is money for it this year, and the lease ends in the next.' as why_now
  from generate_series(1, :projects) n) as numbered;
insert into project_language (project_id, place, language)
select md5('p' || n)::uuid, place, (array['en', 'cy'])[place + 1] from generate_series(1, :projects) n, generate_series(0, 1) place;
insert into project_organisation (project_id, organisation_id, part)
select md5('p' || n)::uuid, md5('o' || 1 + n % 100)::uuid, 'LEAD' from generate_series(1, :projects) n;
insert into aim (id, project_id, place, version, retired)
select md5('a' || n || '-' || place)::uuid, md5('p' || n)::uuid, place, 2, false from generate_series(1, :projects) n, generate_series(0, 1) place;
insert into aim_version (aim_id, number, change, for_whom, how_we_will_know, written_on)
select md5('a' || n || '-' || place)::uuid, number, 'Everyone can get there without a car, wording ' || number, 'People who live nearby', 'We count who comes.', date '2025-01-01'
from generate_series(1, :projects) n, generate_series(0, 1) place, generate_series(1, 2) number;

-- Person n takes part in project n and in four others; the first 4,000 also in project 1.
insert into membership (id, project_id, participant_id, joined_on, live)
select md5('j' || n || '-' || k)::uuid, md5('p' || n)::uuid, md5('m' || 1 + (n - 1 + k * 3) % least(20000, :projects * 2))::uuid, date '2025-02-01', true
from generate_series(1, :projects) n, generate_series(0, 4) k;
insert into membership (id, project_id, participant_id, joined_on, live)
select md5('i' || n)::uuid, md5('p1')::uuid, md5('m' || n)::uuid, date '2025-02-01', true from generate_series(1, least(4000, :projects)) n
on conflict do nothing;

insert into tally (project_id, kind, total) select project_id, 'membership', count(*) from membership group by 1;
