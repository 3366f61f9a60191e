\set n random(1, 4000)
\set a random(1, 9000000000000000)
begin;
insert into first_answer (caller, request_key, fingerprint, created_at) values ('main person-' || :n, 'key-' || :a, rpad('f' || :a, 64, '0'), now()) on conflict do nothing;
select count(*) from project p where p.id = md5('p' || :n)::uuid and p.private_because is null and p.hidden_for is null;
select p.id, p.display_name, p.entered_by from participant p join account a on a.participant_id = p.id where a.issuer = 'main' and a.subject = 'person-' || :n fetch first 1 rows only;
select m.id, m.consented_on, m.expertise, m.joined_on, m.left_on, m.live, m.participant_id, m.project_id, m.show_expertise, m.shown_as, d.duty, d.held from membership m left join membership_duty d on d.membership_id = m.id where m.project_id = md5('p' || :n)::uuid and m.participant_id = md5('m' || :n)::uuid and m.live;
select a.participant_id, a.terms, a.privacy, a.accepted_on from acceptance a where a.participant_id = md5('m' || :n)::uuid and a.terms = '2026-11' and a.privacy = '2026-11';
insert into contribution (channel, credit, credit_by, entered_on, former_participant, kind, lang, note_added, participant_id, project_id, said_on, text, version, words, id) values ('ONLINE', 'Person ' || :n, 'NAME', current_date, false, 'IDEA', 'en', false, md5('m' || :n)::uuid, md5('p' || :n)::uuid, current_date, 'The bench by the door is too low, and somebody tall could say so too. Number ' || :a || '.', 0, ' the bench by the door is too low and somebody tall could say so too number ' || :a, md5('c' || :a)::uuid);
insert into change (anonymous, delta, happened, happened_on, kind, number, open, project_id, state, subject, id) values (false, 1, 'made', current_date, 'contribution', null, true, md5('p' || :n)::uuid, 'KEPT', md5('c' || :a)::uuid, md5('h' || :a)::uuid);
update first_answer set status = 201, location = '/api/contributions/' || md5('c' || :a)::uuid, body = rpad('{}', 420) where caller = 'main person-' || :n and request_key = 'key-' || :a;
commit;
