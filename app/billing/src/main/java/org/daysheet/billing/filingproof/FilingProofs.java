package org.daysheet.billing.filingproof;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimDetail;
import org.daysheet.billing.claims.ClaimEvent;
import org.daysheet.billing.claims.ClaimEventKind;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.claims.FilingLimit;
import org.daysheet.billing.claims.FilingLimitQuery;
import org.daysheet.billing.paperclaims.ClaimPrint;
import org.daysheet.billing.paperclaims.PaperClaims;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.Practice;
import org.daysheet.billing.practice.Practices;
import org.daysheet.billing.problem.Texts;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.billing.submission.ClaimSending;
import org.daysheet.billing.submission.Submissions;
import org.daysheet.edi.claim837.Dependent;
import org.daysheet.edi.claim837.PersonName;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.store.FileVault;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.CoverPage.Fact;
import org.daysheet.types.paper.ProofPacket;
import org.daysheet.types.paper.ProofPacket.Part;

/// Gathers what proves that a claim was sent within the payer's limit: every sending by file and on paper with dates,
/// control numbers, hashes and the claim's own segments, and every answer with its segments. What is not there is said
/// to be missing.
public final class FilingProofs {
    private final Session session;
    private final RawFiles files;
    private final Practices practices;
    private final Claims claims;
    private final Submissions submissions;
    private final PaperClaims paper;

    public FilingProofs(
            Session session,
            RawFiles files,
            Practices practices,
            Claims claims,
            Submissions submissions,
            PaperClaims paper) {
        this.session = session;
        this.files = files;
        this.practices = practices;
        this.claims = claims;
        this.submissions = submissions;
        this.paper = paper;
    }

    /// The packet of a claim as of now; nothing is kept.
    public ProofPacket packet(ClaimId id) {
        ClaimDetail detail = claims.show(id);
        List<ClaimSending> sendings = submissions.ofClaim(id);
        List<ClaimPrint> prints = paper.prints(id).reversed();
        AnswerParts answers = new AnswerParts(session, files);
        List<Part> parts = new ArrayList<>();
        parts.add(cover(detail, sendings, answers.dates(id)));
        Moments moments = new Moments(session.read(Practices::practice).zone());
        SendingParts sent = new SendingParts(session, files, submissions, moments);
        sendings.forEach(sending -> parts.add(sent.of(sending)));
        parts.add(PaperParts.of(prints, byHand(detail), moments));
        parts.addAll(answers.of(id, sendings));
        return new ProofPacket(
                Texts.of("filingproof.title", detail.claim().controlNumber()),
                Texts.of("filingproof.foot", detail.claim().controlNumber(), session.today()),
                parts);
    }

    /// Keeps that a packet was handed out.
    ///
    /// @return SHA-256 of its bytes
    public String handedOut(ClaimId id, byte[] pdf) {
        String sha256 = FileVault.nameOf(pdf);
        session.run(tx -> tx.audit("claim.filing-proof", "claim", id.value(), sha256));
        return sha256;
    }

    /// Sendings outside any file.
    private static List<ClaimEvent> byHand(ClaimDetail detail) {
        return detail.events().stream()
                .filter(event -> event.kind() == ClaimEventKind.SUBMITTED && event.file() == null)
                .toList();
    }

    private Part cover(ClaimDetail detail, List<ClaimSending> sendings, AnswerParts.Dates answered) {
        Claim claim = detail.claim();
        ProfessionalClaim document =
                session.read(tx -> claims.document(tx, claim.version().id()));
        Payer payer = practices.payers().stream()
                .filter(one -> one.id().equals(claim.subject().payer()))
                .findFirst()
                .orElseThrow();
        Optional<LocalDate> first = Stream.concat(
                        sendings.stream().map(ClaimSending::on),
                        byHand(detail).stream().map(ClaimEvent::on))
                .min(Comparator.naturalOrder());
        FilingLimit limit = session.read(tx -> FilingLimitQuery.ofFirst(tx, claim.id()));
        LocalDate last = limit.last();
        List<Fact> facts = new ArrayList<>(who(document, payer));
        facts.addAll(what(detail, document));
        facts.add(fact("limit", Texts.of("filingproof.days", limit.daysLeft(limit.from()))));
        facts.add(fact("last", Texts.day(last)));
        facts.add(fact("first", first.map(Texts::day).orElse(Texts.of("filingproof.never"))));
        first.ifPresent(day ->
                facts.add(fact("used", Texts.of("filingproof.days", ChronoUnit.DAYS.between(limit.from(), day)))));
        facts.add(fact("received", answered.received().map(Texts::day).orElse(Texts.of("filingproof.missing"))));
        facts.add(fact("accepted", answered.accepted().map(Texts::day).orElse(Texts.of("filingproof.missing"))));
        return new Part(
                Texts.of("filingproof.title", claim.controlNumber()),
                facts,
                List.of(verdict(first, last), Texts.of("filingproof.kept")),
                List.of(),
                true);
    }

    private static String verdict(Optional<LocalDate> first, LocalDate last) {
        if (first.isEmpty()) {
            return Texts.of("filingproof.verdict.never");
        }
        long left = ChronoUnit.DAYS.between(first.get(), last);
        return left >= 0 ? Texts.of("filingproof.verdict.in-time", left) : Texts.of("filingproof.verdict.late", -left);
    }

    private List<Fact> who(ProfessionalClaim document, Payer payer) {
        Practice practice = session.read(Practices::practice);
        Dependent dependent = document.dependent();
        PersonName patient = dependent == null ? document.subscriber().name() : dependent.name();
        return List.of(
                fact("practice", practice.facts().name()),
                fact("npi", practice.facts().npi().value()),
                fact("payer", payer.facts().name() + " (" + payer.facts().code() + ")"),
                fact("patient", patient.last() + ", " + patient.first()),
                fact("member", document.subscriber().memberId()));
    }

    private static List<Fact> what(ClaimDetail detail, ProfessionalClaim document) {
        Claim claim = detail.claim();
        List<LocalDate> days =
                document.lines().stream().map(ServiceLine::from).sorted().toList();
        String service = days.isEmpty()
                ? Texts.day(claim.serviceFromOn())
                : days.getFirst().equals(days.getLast())
                        ? Texts.day(days.getFirst())
                        : Texts.of("filingproof.from-to", days.getFirst(), days.getLast());
        List<Fact> facts = new ArrayList<>(List.of(
                fact(
                        "claims",
                        String.join(
                                ", ",
                                detail.versions().stream()
                                        .map(version -> version.controlNumber())
                                        .toList())),
                fact("service", service),
                fact("total", claim.total().toString())));
        if (!claim.payerControlNumber().isEmpty()) {
            facts.add(fact("payer-claim", claim.payerControlNumber()));
        }
        return facts;
    }

    static Fact fact(String name, String value) {
        return new Fact(Texts.of("filingproof.fact." + name), value);
    }
}
