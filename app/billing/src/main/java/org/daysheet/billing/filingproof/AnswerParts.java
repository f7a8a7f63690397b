package org.daysheet.billing.filingproof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.submission.AnswerSegments;
import org.daysheet.billing.submission.ClaimAnswer;
import org.daysheet.billing.submission.ClaimAnswers;
import org.daysheet.billing.submission.ClaimSending;
import org.daysheet.edi.x12.RawSegments;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.CoverPage.Fact;
import org.daysheet.types.paper.ProofPacket.Part;

/// What proves that a claim was received: every TA1, 999 and 277CA with its own segments; and which are missing.
///
/// @param session who looks
/// @param files where the bytes are
record AnswerParts(Session session, RawFiles files) {
    /// Days of the answers that count.
    ///
    /// @param received the first day a receiver confirmed having it (999 or 277CA)
    /// @param accepted the first day it was taken into adjudication (277CA A2, A5)
    record Dates(Optional<LocalDate> received, Optional<LocalDate> accepted) {}

    Dates dates(ClaimId claim) {
        List<ClaimAnswer> yes = new ClaimAnswers(session)
                .of(claim).stream().filter(ClaimAnswer::isAccepted).toList();
        return new Dates(
                first(yes.stream()
                        .filter(answer -> !answer.kind().equals("TA1"))
                        .toList()),
                first(yes.stream().filter(ClaimAnswer::isInAdjudication).toList()));
    }

    private static Optional<LocalDate> first(List<ClaimAnswer> answers) {
        return answers.stream().map(ClaimAnswer::on).min(Comparator.naturalOrder());
    }

    List<Part> of(ClaimId claim, List<ClaimSending> sendings) {
        List<ClaimAnswer> answers = new ClaimAnswers(session).of(claim);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Texts.of("filingproof.answers"), List.of(), overview(answers, sendings), List.of(), true));
        answers.forEach(answer -> parts.add(part(answer)));
        return parts;
    }

    /// What there is and what is missing, sending by sending.
    private static List<String> overview(List<ClaimAnswer> answers, List<ClaimSending> sendings) {
        List<String> words = new ArrayList<>();
        for (ClaimSending sending : sendings) {
            for (String kind : List.of("999", "277CA")) {
                long there = answers.stream()
                        .filter(answer -> answer.kind().equals(kind)
                                && answer.controlNumber().equals(sending.controlNumber()))
                        .count();
                words.add(Texts.of(
                        there == 0 ? "filingproof.answers.missing" : "filingproof.answers.there",
                        kind,
                        sending.controlNumber(),
                        there));
            }
        }
        if (words.isEmpty()) {
            words.add(Texts.of("filingproof.answers.none"));
        }
        return words;
    }

    private Part part(ClaimAnswer answer) {
        List<Fact> facts = new ArrayList<>(List.of(
                FilingProofs.fact("came", Texts.day(answer.on())),
                FilingProofs.fact(
                        "about",
                        Texts.of(
                                answer.isAboutFile() ? "filingproof.about.file" : "filingproof.about.claim",
                                answer.controlNumber())),
                FilingProofs.fact("says", Texts.of(says(answer))),
                FilingProofs.fact("codes", answer.detail()),
                FilingProofs.fact("in-file", Texts.of("filingproof.place", answer.fileName(), answer.segment())),
                FilingProofs.fact("sha256", answer.sha256())));
        if (!answer.payerControlNumber().isEmpty()) {
            facts.add(FilingProofs.fact("payer-claim", answer.payerControlNumber()));
        }
        return new Part(
                Texts.of("filingproof.answer", answer.kind(), answer.on()),
                facts,
                answer.words(),
                session.vault().verify(answer.sha256()) ? segments(answer) : List.of(),
                false);
    }

    private static String says(ClaimAnswer answer) {
        return switch (answer.verdict()) {
            case ACCEPTED -> "filingproof.says.yes";
            case REJECTED -> "filingproof.says.no";
            case UNKNOWN -> "filingproof.says.undecided";
        };
    }

    private List<String> segments(ClaimAnswer answer) {
        return new AnswerSegments(files)
                        .of(new AnswerSegments.At(
                                answer.kind(), answer.file(), answer.offset(), answer.controlNumber()))
                        .stream()
                        .map(RawSegments.Raw::text)
                        .toList();
    }
}
