package org.daysheet.billing.filingproof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.submission.ClaimSending;
import org.daysheet.billing.submission.SubmissionStanding;
import org.daysheet.billing.submission.Submissions;
import org.daysheet.billing.submission.SubmittedClaimRow;
import org.daysheet.edi.claim837.ClaimExcerpt;
import org.daysheet.edi.x12.RawSegments;
import org.daysheet.types.paper.CoverPage.Fact;
import org.daysheet.types.paper.ProofPacket.Part;

/// What proves a sending by file: its numbers, its hash, and the segments of the claim as they are in it.
///
/// @param session who looks
/// @param files where the bytes are
/// @param submissions what was sent
/// @param moments how moments are said
record SendingParts(Session session, RawFiles files, Submissions submissions, Moments moments) {
    Part of(ClaimSending sending) {
        SubmissionStanding sent = submissions.standing(sending.submission());
        String set = submissions.claimsOf(sending.submission()).stream()
                .filter(row -> row.controlNumber().equals(sending.controlNumber()))
                .map(SubmittedClaimRow::transactionControl)
                .findFirst()
                .orElse("");
        boolean isWhole = session.vault().verify(sent.sha256());
        List<Fact> facts = new ArrayList<>();
        facts.add(FilingProofs.fact("sent", moments.words(sent.sentAt())));
        facts.add(FilingProofs.fact("by", sent.sentBy()));
        facts.add(FilingProofs.fact("receiver", sending.receiverCode()));
        facts.add(FilingProofs.fact("isa", sending.interchangeControl()));
        facts.add(FilingProofs.fact("gs", sent.submission().groupControl()));
        facts.add(FilingProofs.fact("st", set));
        facts.add(FilingProofs.fact("bht", sent.submission().batchReference()));
        facts.add(FilingProofs.fact("clm", sending.controlNumber()));
        facts.add(FilingProofs.fact("file", Texts.of("filingproof.file", sending.fileName(), sent.bytes())));
        facts.add(FilingProofs.fact("content", Texts.of("filingproof.content", sending.claims(), sending.total())));
        facts.add(FilingProofs.fact("sha256", sending.sha256()));
        List<String> raw = isWhole ? segments(sent, sending.controlNumber()) : List.of();
        return new Part(
                Texts.of("filingproof.sending", sending.controlNumber(), sending.on()),
                facts,
                List.of(Texts.of(isWhole ? "filingproof.hash.agrees" : "filingproof.hash.broken")),
                raw,
                true);
    }

    private List<String> segments(SubmissionStanding sent, String control) {
        try {
            return ClaimExcerpt.of(() -> files.open(sent.submission().file()), control).stream()
                    .map(RawSegments.Raw::text)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
