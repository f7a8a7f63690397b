package org.daysheet.desktop.claims;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.claim837.OtherPayer;
import org.daysheet.edi.claim837.OutpatientRemarks;
import org.daysheet.edi.claim837.PayerDecision;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// What a claim tells its payer of another one, in words: who it is, and what it decided.
final class OtherPayerWords {
    private OtherPayerWords() {}

    static String of(OtherPayer other) {
        PayerDecision decision = other.decision();
        List<String> words = new ArrayList<>();
        words.add(DocumentWords.joined(" ", other.payer().name(), other.payer().id()));
        add(words, "paid", decision.paid());
        add(words, "not-covered", decision.notCovered());
        add(words, "remaining", decision.remaining());
        OutpatientRemarks remarks = decision.remarks();
        if (remarks != null) {
            words.add(String.join(" ", remarks.codes()));
            words.add(remarks.rate().isEmpty() ? "" : Texts.of("claims.other.rate", remarks.rate()));
            add(words, "payable", remarks.payable());
            add(words, "renal", remarks.renalAmount());
            add(words, "professional", remarks.professionalAmount());
        }
        return DocumentWords.joined("\n", words.toArray(String[]::new));
    }

    private static void add(List<String> words, String name, @Nullable Money amount) {
        if (amount != null) {
            words.add(Texts.of("claims.other." + name, Formats.amount(amount)));
        }
    }
}
