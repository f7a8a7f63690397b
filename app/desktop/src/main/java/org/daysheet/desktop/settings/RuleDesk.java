package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.payerrules.CaseResult;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.payerrules.RuleDefinition;
import org.daysheet.billing.payerrules.RuleHit;
import org.daysheet.billing.payerrules.RuleHits;
import org.daysheet.billing.payerrules.RuleSuggestion;
import org.daysheet.billing.payerrules.TryOut;
import org.daysheet.types.work.Progress;
import org.jspecify.annotations.Nullable;

/// What the settings need of the practice's own rules. Called beside the screen.
public interface RuleDesk {
    /// Every rule in its newest version, retired ones too.
    List<PayerRule> rules();

    /// How often each rule spoke, by key; those that never did are absent.
    Map<Long, RuleHits> ruleHits();

    /// The claims a rule spoke about, those of late first.
    List<RuleHit> ruleClaims(long id);

    /// Rules that denials of late ask for.
    List<RuleSuggestion> ruleSuggestions();

    /// Keeps a rule; a retired one comes back into use.
    ///
    /// @param id of the rule that is changed, null for a new one
    void keepRule(@Nullable Long id, RuleDefinition definition);

    /// Takes a rule out of use.
    void retireRule(long id);

    /// What a rule would have found among the claims of these days of service.
    TryOut tryRule(RuleDefinition definition, LocalDate from, LocalDate to, Progress progress);

    /// How the cases of a rule come out.
    List<CaseResult> runCases(RuleDefinition definition);
}
