package fr.jobmatch.app.views.offers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.jobmatch.app.matches.MatchedOffer;
import fr.jobmatch.app.views.components.CriterionBar;
import fr.jobmatch.app.views.components.OfferWords;
import fr.jobmatch.app.views.components.ReasonList;
import fr.jobmatch.app.views.components.ScoreBadge;
import fr.jobmatch.domain.match.ConditionResult;
import fr.jobmatch.domain.match.ConditionResult.Outcome;
import fr.jobmatch.domain.match.Match;
import fr.jobmatch.domain.offer.Offer;
import java.util.List;
import java.util.Optional;

/// One offer: its facts, why it fits, what is missing, its text, and the way to apply.
class OfferDetail extends Composite<Article> {

    /// @param signals what is known of it beside its own words
    /// @param refusal the way to set it aside
    /// @param apply the way to apply
    OfferDetail(MatchedOffer matched, Component signals, Component refusal, Component apply) {
        getContent().addClassNames("card", "offer-detail");
        getContent()
                .add(
                        head(matched),
                        refusal,
                        signals,
                        apply,
                        why(matched.match()),
                        new WhatIfPanel(matched.match().whatIfs()),
                        description(matched.offer()));
    }

    private Component head(MatchedOffer matched) {
        var offer = matched.offer();
        var words = new OfferWords(this);
        var facts = new Paragraph(words.facts(offer));
        facts.addClassName("facts");
        var company = new Paragraph(words.company(offer) + " · " + words.age(offer));
        company.addClassName("company");
        var text = new Div(new H2(offer.title()), company, facts);
        shownByCv(matched).ifPresent(text::add);
        origin(offer).ifPresent(text::add);
        var head = new Div(new ScoreBadge(matched.match()), text);
        head.addClassName("offer-head");
        return head;
    }

    /// How well somebody fits and how well the file of the CV shows it are two numbers.
    private Optional<Paragraph> shownByCv(MatchedOffer matched) {
        var asInCv = matched.asInCv();
        if (asInCv == null) {
            return Optional.empty();
        }
        long cv = Math.round(asInCv.score());
        long person = Math.round(matched.match().score());
        var key = cv < person ? "offer.cv-score.less" : cv == person ? "offer.cv-score.same" : "offer.cv-score.more";
        var line = new Paragraph(getTranslation(key, cv, person));
        line.addClassName("cv-score");
        return Optional.of(line);
    }

    private Optional<Anchor> origin(Offer offer) {
        var url = offer.url();
        if (url == null || !(url.startsWith("https://") || url.startsWith("http://"))) {
            return Optional.empty();
        }
        var link = new Anchor(url, getTranslation("offer.see-at", offer.source().label()), AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer nofollow");
        return Optional.of(link);
    }

    private Component why(Match match) {
        var section = new Section(new H3(getTranslation("offer.why")));
        section.addClassName("why");
        match.conditions().stream()
                .filter(condition -> condition.outcome() == Outcome.UNMET_MUST)
                .forEach(condition -> section.add(blocker(condition)));
        match.criteria().forEach(result -> {
            var detail = new Details(new CriterionBar(result), new ReasonList(result.reasons()));
            detail.addClassName("criterion-details");
            section.add(detail);
        });
        var others = match.conditions().stream()
                .filter(condition -> condition.outcome() != Outcome.UNMET_MUST)
                .map(ConditionResult::reason)
                .toList();
        if (!others.isEmpty()) {
            section.add(new H3(getTranslation("offer.conditions")), new ReasonList(others));
        }
        var formula = new Paragraph(getTranslation("offer.formula", match.formula()));
        formula.addClassName("fine");
        section.add(formula);
        return section;
    }

    private Component blocker(ConditionResult condition) {
        var reasons = new ReasonList(List.of(condition.reason()));
        var cap = new Paragraph(getTranslation("offer.capped", Math.round(condition.cap())));
        var box = new Div(reasons, cap);
        box.addClassName("blocker");
        return box;
    }

    private Component description(Offer offer) {
        var text = new Div();
        text.addClassName("offer-text");
        text.setText(offer.description());
        return new Section(new H3(getTranslation("offer.text")), text);
    }
}
