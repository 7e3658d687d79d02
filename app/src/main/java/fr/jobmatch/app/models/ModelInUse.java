package fr.jobmatch.app.models;

/// The model that texts go to.
/// @param provider the host that it runs on
/// @param local whether texts stay on the machine of this installation; then nobody has to agree
public record ModelInUse(String provider, String model, boolean local) {}
