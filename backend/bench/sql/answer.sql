\set n random(1, 4000)
\set r random(1, 10)
\set a random(1, 9000000000000000)
begin;
select e.id, e.answered, e.answered_lived, e.answered_professional, e.closed_on, e.closes_on, e.concluded_on, e.got_wrong, e.key_id, e.sealed, e.lang, e.opened_on, e.project_id, e.title, e.version from evaluation e where e.id = md5('e' || :r)::uuid for share of e;
select count(*) from project p where p.id = md5('p1')::uuid and p.private_because is null and p.hidden_for is null;
select p.id, p.display_name, p.entered_by from participant p join account a on a.participant_id = p.id where a.issuer = 'main' and a.subject = 'person-' || :n fetch first 1 rows only;
select q.evaluation_id, q.asked from evaluation_asked q where q.evaluation_id = md5('e' || :r)::uuid;
select m.id, m.consented_on, m.expertise, m.joined_on, m.left_on, m.live, m.participant_id, m.project_id, m.show_expertise, m.shown_as, d.duty, d.held from membership m left join membership_duty d on d.membership_id = m.id where m.project_id = md5('p1')::uuid and m.participant_id = md5('m' || :n)::uuid and m.live;
select a.participant_id, a.terms, a.privacy, a.accepted_on from acceptance a where a.participant_id = md5('m' || :n)::uuid and a.terms = '2026-11' and a.privacy = '2026-11';
select q.evaluation_id, q.id, q.aim_id, q.aim_version, q.kind, q.place, q.text from question q where q.evaluation_id = md5('e' || :r)::uuid order by q.place;
insert into answer (id, evaluation_id, who, sealed) values (md5('w' || :a)::uuid, md5('e' || :r)::uuid, rpad('who-' || :n, 43, '-'), rpad(:a::text, 460, 'x')) on conflict (evaluation_id, who) do update set sealed = excluded.sealed;
insert into change (anonymous, delta, happened, happened_on, kind, number, open, project_id, state, subject, id) values (false, 0, 'edited', current_date, 'answer', null, false, md5('p1')::uuid, 'KEPT', md5('e' || :r)::uuid, md5('v' || :a)::uuid);
commit;
