package fr.jobmatch.app.database;

import fr.jobmatch.domain.person.PersonId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Says for whom a piece of background work runs, so that its transactions see that person's rows and no others.
public final class PersonScope {

    private static final ScopedValue<PersonId> PERSON = ScopedValue.newInstance();

    private PersonScope() {}

    /// Run the work for a person and return its result.
    public static <T extends @Nullable Object, X extends Throwable> T callAs(
            PersonId person, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(PERSON, person).call(work);
    }

    /// Run the work for a person.
    public static void runAs(PersonId person, Runnable work) {
        ScopedValue.where(PERSON, person).run(work);
    }

    static Optional<PersonId> current() {
        return PERSON.isBound() ? Optional.of(PERSON.get()) : Optional.empty();
    }
}
