package fr.jobmatch.app.accounts;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.Repository;

/// Row-level security shows a person only their own row; the one question asked before anybody is signed in
/// goes through a function of the database that answers for one address.
interface Persons extends Repository<PersonEntity, UUID> {

    PersonEntity saveAndFlush(PersonEntity person);

    Optional<PersonEntity> findById(UUID id);

    void deleteById(UUID id);

    @NativeQuery("select * from account_for_login(?1)")
    Optional<PersonEntity> findForLogin(String email);
}
