package org.daysheet.desktop.settings;

import java.util.OptionalInt;
import org.daysheet.billing.practice.PracticeFacts;

/// What the practice says about itself and how it wants things done.
///
/// @param facts about itself
/// @param crossoverDays days after which what a payer passed on in vain is billed by itself, empty for by hand
public record PracticeAnswers(PracticeFacts facts, OptionalInt crossoverDays) {}
