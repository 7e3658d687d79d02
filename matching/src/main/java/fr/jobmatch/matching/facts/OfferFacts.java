package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.offer.Contract;
import fr.jobmatch.domain.offer.DiplomaRequirement;
import fr.jobmatch.domain.offer.ExperienceRequirement;
import fr.jobmatch.domain.offer.LanguageRequirement;
import fr.jobmatch.domain.offer.LicenceRequirement;
import fr.jobmatch.domain.offer.OfferId;
import fr.jobmatch.domain.offer.OfferPlace;
import fr.jobmatch.domain.offer.RemotePolicy;
import fr.jobmatch.domain.offer.Salary;
import fr.jobmatch.lexicon.occupations.RegulatedProfession;
import fr.jobmatch.matching.embedding.DenseVector;
import fr.jobmatch.matching.text.PhraseKeys;
import fr.jobmatch.matching.text.SparseVector;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the criteria see of an offer: its figures, and its texts as vectors, about two kilobytes.
/// @param heading the title, shared with other offers of the same one
/// @param content title, description and skills as one vector
/// @param contentMeaning title, description and skills, embedded
/// @param company the employer's name, folded
/// @param profession the regulated profession that the offer is for; null when it is for another one or trains for it
/// @param said what the texts say, for words to have or to exclude
public record OfferFacts(
        OfferId id,
        String externalId,
        OfferTitle heading,
        SparseVector content,
        DenseVector contentMeaning,
        @Nullable String company,
        @Nullable RegulatedProfession profession,
        PhraseKeys said,
        List<AskedSkill> skills,
        ExperienceRequirement experience,
        List<OfferPlace> places,
        Contract contract,
        @Nullable Salary salary,
        @Nullable RemotePolicy remote,
        List<LanguageRequirement> languages,
        List<LicenceRequirement> licences,
        List<DiplomaRequirement> diplomas,
        @Nullable LocalDate startDate) {
    public OfferFacts {
        skills = List.copyOf(skills);
        places = List.copyOf(places);
        languages = List.copyOf(languages);
        licences = List.copyOf(licences);
        diplomas = List.copyOf(diplomas);
    }

    /// Return the title's vector.
    public SparseVector title() {
        return heading.vector();
    }
}
