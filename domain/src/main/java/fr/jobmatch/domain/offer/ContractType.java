package fr.jobmatch.domain.offer;

/// Kinds of contract on the French market.
public enum ContractType {
    CDI,
    CDD,
    INTERIM,
    SEASONAL,
    APPRENTICESHIP,
    PROFESSIONALISATION,
    INTERNSHIP,
    FREELANCE,
    FRANCHISE,
    INSERTION,
    VIE,
    OTHER
}
