package fr.jobmatch.app.security;

import fr.jobmatch.app.accounts.AccountDeleted;
import fr.jobmatch.app.accounts.PasswordChanged;
import fr.jobmatch.domain.person.PersonId;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The sessions of people on this replica: not too many each, and none under a password that is no more.
@Component
class OpenSessions implements HttpSessionListener {

    /// Browsers and devices of one person; the oldest makes room for one more.
    static final int MOST = 10;

    private final Map<PersonId, List<HttpSession>> sessions = new ConcurrentHashMap<>();

    void note(PersonId person, HttpSession session) {
        var own = sessions.computeIfAbsent(person, first -> new CopyOnWriteArrayList<>());
        own.add(session);
        if (own.size() > MOST) {
            own.stream().min(Comparator.comparingLong(OpenSessions::beginning)).ifPresent(OpenSessions::end);
        }
    }

    @EventListener
    void endAll(PasswordChanged changed) {
        endAll(changed.person());
    }

    @EventListener
    void endAll(AccountDeleted deleted) {
        endAll(deleted.person());
    }

    private void endAll(PersonId person) {
        sessions.getOrDefault(person, List.of()).forEach(OpenSessions::end);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.values().forEach(own -> own.remove(event.getSession()));
        sessions.values().removeIf(List::isEmpty);
    }

    /// Return the number of sessions that a person has here.
    int count(PersonId person) {
        return sessions.getOrDefault(person, List.of()).size();
    }

    private static long beginning(HttpSession session) {
        try {
            return session.getCreationTime();
        } catch (IllegalStateException ended) {
            return 0;
        }
    }

    private static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException endedMeanwhile) {
            // What was wanted.
        }
    }
}
