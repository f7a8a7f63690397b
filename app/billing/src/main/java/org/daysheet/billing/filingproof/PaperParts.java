package org.daysheet.billing.filingproof;

import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.claims.ClaimEvent;
import org.daysheet.billing.paperclaims.ClaimPrint;
import org.daysheet.billing.problem.Texts;
import org.daysheet.types.paper.ProofPacket.Part;

/// What is known of sendings outside files: forms that were printed or saved, and what a person noted.
final class PaperParts {
    private PaperParts() {}

    /// @param prints oldest first
    /// @param byHand what a person noted as sent, oldest first
    static Part of(List<ClaimPrint> prints, List<ClaimEvent> byHand, Moments moments) {
        List<String> words = new ArrayList<>();
        for (ClaimPrint print : prints) {
            words.add(Texts.of(
                    print.output().isSent() ? "filingproof.paper.sent" : "filingproof.paper.only",
                    moments.words(print.at()),
                    print.by(),
                    print.output().how(),
                    print.pages().size(),
                    print.file()));
        }
        byHand.forEach(event -> words.add(Texts.of("filingproof.paper.noted", event.on(), event.detail())));
        if (words.isEmpty()) {
            words.add(Texts.of("filingproof.paper.none"));
        }
        return new Part(Texts.of("filingproof.paper"), List.of(), words, List.of(), false);
    }
}
