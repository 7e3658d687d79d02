package fr.jobmatch.ingestion.offers.runs;

import fr.jobmatch.ingestion.offers.live.SourceQuery;
import fr.jobmatch.lexicon.places.PlaceLexicon;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/// What is fetched again and again.
@Service
public class Watches {

    /// Watches of an installation; each costs every source some calls a day.
    private static final int MOST = 500;

    private static final int MOST_LETTERS = 100;

    private final JdbcClient jdbc;

    Watches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Watch> all() {
        return jdbc.sql("select * from offer_watch order by place, rome_code, words")
                .query(Watches::watch)
                .list();
    }

    Optional<Watch> find(UUID id) {
        return jdbc.sql("select * from offer_watch where id = :id")
                .param("id", id)
                .query(Watches::watch)
                .optional();
    }

    /// Add a watch; one that is there already stays.
    /// @throws IllegalArgumentException when the place is unknown, the code is none, or it asks for nothing
    /// @throws TooManyWatches when there are too many
    public void add(String place, int radiusKm, String romeCode, String words) {
        var watch = new Watch(UUID.randomUUID(), place.strip(), radiusKm, romeCode.strip(), words.strip());
        check(watch);
        if (all().size() >= MOST) {
            throw new TooManyWatches();
        }
        jdbc.sql("""
                        insert into offer_watch (id, place, radius_km, rome_code, words)
                        values (:id, :place, :radius, :rome, :words) on conflict do nothing""")
                .param("id", watch.id())
                .param("place", watch.place())
                .param("radius", watch.radiusKm())
                .param("rome", watch.romeCode())
                .param("words", watch.words())
                .update();
    }

    /// Have an area and an occupation fetched for as long as somebody wants it; unknown places and a full list are
    /// passed over.
    public void want(String place, int radiusKm, String romeCode) {
        if (place.length() > MOST_LETTERS || PlaceLexicon.builtIn().find(place).isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into offer_watch (id, place, radius_km, rome_code, wanted_at)
                        select gen_random_uuid(), :place, :radius, :rome, clock_timestamp()
                        where (select count(*) from offer_watch) < :most
                        on conflict (place, radius_km, rome_code, words) do update set wanted_at = excluded.wanted_at
                            where offer_watch.wanted_at is not null""")
                .param("place", place.strip())
                .param("radius", radiusKm)
                .param("rome", romeCode)
                .param("most", MOST)
                .update();
    }

    /// Remove what nobody has wanted for long; what an administrator added stays.
    void tidy() {
        jdbc.sql("delete from offer_watch where wanted_at < clock_timestamp() - interval '90 days'")
                .update();
    }

    private static void check(Watch watch) {
        if (!watch.place().isBlank()
                && PlaceLexicon.builtIn().find(watch.place()).isEmpty()) {
            throw new IllegalArgumentException("unknown place");
        }
        SourceQuery query = watch.query();
        if (query.isEverything()
                || watch.place().length() > MOST_LETTERS
                || watch.words().length() > MOST_LETTERS) {
            throw new IllegalArgumentException("no area, occupation or words");
        }
    }

    /// @return false when there is no such watch
    public boolean remove(UUID id) {
        return jdbc.sql("delete from offer_watch where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Watch watch(ResultSet row, int number) throws SQLException {
        return new Watch(
                row.getObject("id", UUID.class),
                row.getString("place"),
                row.getInt("radius_km"),
                row.getString("rome_code"),
                row.getString("words"));
    }

    /// There is no room for another watch.
    public static final class TooManyWatches extends RuntimeException {

        TooManyWatches() {
            super("at most " + MOST + " watches");
        }
    }
}
