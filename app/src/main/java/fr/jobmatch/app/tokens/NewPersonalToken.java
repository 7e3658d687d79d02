package fr.jobmatch.app.tokens;

/// A token that was just made; its secret is known now and never again.
public record NewPersonalToken(PersonalToken token, String secret) {

    @Override
    public String toString() {
        return "NewPersonalToken";
    }
}
