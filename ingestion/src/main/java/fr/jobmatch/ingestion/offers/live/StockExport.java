package fr.jobmatch.ingestion.offers.live;

import fr.jobmatch.ingestion.offers.http.SourceHttp;

/// All offers of a source in one download, once a night.
public interface StockExport {

    /// Give the download, in a form that `PayloadFiles` reads, to a reader while it arrives.
    /// @throws fr.jobmatch.ingestion.offers.http.SourceFailure when there is none, or it broke off
    <T> T read(SourceHttp.StreamReader<T> reader);
}
