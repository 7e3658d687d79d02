package fr.jobmatch.app.cvs;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jobmatch.app.IntegrationTest;
import fr.jobmatch.app.accounts.People;
import fr.jobmatch.app.database.PersonScope;
import fr.jobmatch.domain.profile.Profiles;
import fr.jobmatch.ingestion.library.ProfileLibrary;
import fr.jobmatch.ingestion.library.StoredProfile;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class FirstProfilesIT {

    private static final int AT_ONCE = 6;

    @Autowired
    private People people;

    @Autowired
    private ProfileLibrary profiles;

    @Test
    void ofSeveralCvsReadAtOnceOneIsPrimaryAndNoneIsLost() {
        var person = people.candidate().id();
        var added = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> PersonScope.runAs(person, () -> profiles.add(person, null, Profiles.nurse(), Map.of()))))
                .toList();
        added.forEach(CompletableFuture::join);

        List<StoredProfile> kept = PersonScope.callAs(person, () -> profiles.of(person));

        assertThat(kept).hasSize(AT_ONCE).filteredOn(StoredProfile::primary).hasSize(1);
    }
}
