package fr.jobmatch.matching.facts;

import fr.jobmatch.domain.offer.SkillRequirement;
import fr.jobmatch.matching.text.SparseVector;

/// A skill that an offer asks for, ready to compare.
/// @param importance how much it counts among the offer's skills: rare and required skills count more
public record AskedSkill(SkillRequirement requirement, SparseVector vector, double importance) {}
