-- What live sources were asked in searches, so that a question costs them one answer a day. Only the hash of a question
-- is kept: what people look for is their own affair.
create table offer_question (
    source      text        not null,
    question    bytea       not null check (length(question) = 32),
    asked_at    timestamptz not null,
    answered_at timestamptz,
    found       integer     not null default 0,
    created     integer     not null default 0,
    failure     text,
    primary key (source, question)
);
create index offer_question_asked on offer_question (source, asked_at);

comment on table offer_question is 'Hashes of questions put to live sources; shared rows, no personal data';
