package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.daysheet.billing.claims.FilingTerms;
import org.daysheet.billing.claims.TextLoss;
import org.daysheet.billing.codelists.CodeFacts;
import org.daysheet.billing.payerrules.PayerRule;
import org.daysheet.billing.practice.PayerWishes;

/// What the rules need to know beside the document.
///
/// @param today the business date on which the claim would be sent
/// @param filing what decides until when the payer takes the claim
/// @param wishes what the payer asks of every claim
/// @param gates what payers agreed to or allowed before
/// @param medicare whether the patient was asked what pays before Medicare
/// @param losses texts that do not go out as they were entered
/// @param codes what the loaded lists know about the claim's codes
/// @param chargedBefore what else those who rendered its lines did for the patient on the days of the claim
/// @param payerRules the practice's own rules
/// @param payerNumbers what the payer goes by
public record ScrubContext(
        LocalDate today,
        FilingTerms filing,
        PayerWishes wishes,
        Gates gates,
        MedicareQuestions medicare,
        List<TextLoss> losses,
        CodeFacts codes,
        List<ChargedBefore> chargedBefore,
        List<PayerRule> payerRules,
        Set<String> payerNumbers) {
    public ScrubContext {
        losses = List.copyOf(losses);
        chargedBefore = List.copyOf(chargedBefore);
        payerRules = List.copyOf(payerRules);
        payerNumbers = Set.copyOf(payerNumbers);
    }

    /// Of a patient without Medicare, at a payer that goes by one number.
    public ScrubContext(
            LocalDate today,
            FilingTerms filing,
            PayerWishes wishes,
            Gates gates,
            List<TextLoss> losses,
            CodeFacts codes,
            List<ChargedBefore> chargedBefore,
            List<PayerRule> payerRules) {
        this(today, filing, wishes, gates, MedicareQuestions.NONE, losses, codes, chargedBefore, payerRules, Set.of());
    }

    /// With no list loaded, nothing else charged and no rule written, at a payer of no special wishes.
    public ScrubContext(LocalDate today, int timelyFilingDays, List<TextLoss> losses) {
        this(
                today,
                new FilingTerms(timelyFilingDays, null, timelyFilingDays, null),
                PayerWishes.usual(""),
                Gates.NONE,
                losses,
                CodeFacts.NONE,
                List.of(),
                List.of());
    }
}
