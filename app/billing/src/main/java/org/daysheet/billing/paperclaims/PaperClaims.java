package org.daysheet.billing.paperclaims;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.claims.ClaimMoves;
import org.daysheet.billing.claims.Claims;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.FileDirection;
import org.daysheet.billing.security.RawFiles;
import org.daysheet.billing.security.Session;
import org.daysheet.edi.cms1500.Cms1500;
import org.daysheet.edi.cms1500.FormFinding;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.RawFileId;

/// Claims on CMS-1500 forms: their texts, from the same frozen document as the 837P, and what was printed of them.
/// Printing is not sending: a claim counts as sent only when whoever prints says that it is mailed.
public final class PaperClaims {
    private static final String FILE_KIND = "CMS1500";

    /// Boxes of money and of units.
    private static final List<String> FIGURES = List.of("24F", "24G", "28", "29");

    private final Session session;
    private final RawFiles files;
    private final Claims claims;
    private final ClaimMoves moves;

    public PaperClaims(Session session, RawFiles files, Claims claims, ClaimMoves moves) {
        this.session = session;
        this.files = files;
        this.claims = claims;
        this.moves = moves;
    }

    /// The newest sending of a claim on forms, signed today; nothing is kept.
    ///
    /// @throws BillingException when there is no such claim
    public PaperClaim lay(ClaimId id) {
        return session.read(tx -> lay(tx, claims.claim(tx, id)));
    }

    private PaperClaim lay(Tx tx, Claim claim) {
        Cms1500 form = Cms1500.of(claims.document(tx, claim.version().id()), session.today());
        return new PaperClaim(claim.version(), claim.status().isBeforeSending(), form.pages(), form.findings());
    }

    /// Keeps the forms that go out as they are, texts and pages; all claims or none. When they are mailed, the claims
    /// count as sent from now on.
    ///
    /// @param laid the claims on the pages, in their order
    /// @param pdf the pages
    /// @throws BillingException when a figure has no room on the form, or a claim was made anew meanwhile, or is to
    ///     count as sent a second time
    public RawFileId printed(List<PaperClaim> laid, byte[] pdf, PaperOutput output) {
        laid.forEach(PaperClaims::refuseCutFigures);
        String sha256 = session.vault().put(new ByteArrayInputStream(pdf));
        return session.write(tx -> {
            RawFileId file = files.keep(tx, FileDirection.OUT, FILE_KIND, name(laid), sha256, pdf.length);
            laid.forEach(claim -> keep(tx, claim, file, output));
            return file;
        });
    }

    /// Words may be cut, and it is said; a figure without its end is another figure.
    private static void refuseCutFigures(PaperClaim laid) {
        laid.findings().stream()
                .filter(finding -> finding.kind() == FormFinding.Kind.CUT)
                .filter(finding -> FIGURES.stream().anyMatch(finding.box()::startsWith))
                .findFirst()
                .ifPresent(finding -> {
                    throw new BillingException(
                            "paperclaims.print.figure-cut",
                            laid.version().controlNumber(),
                            finding.box(),
                            finding.whole(),
                            finding.printed());
                });
    }

    private static String name(List<PaperClaim> laid) {
        String first = laid.getFirst().version().controlNumber();
        return "cms1500-" + first + (laid.size() == 1 ? "" : "-and-" + (laid.size() - 1) + "-more") + ".pdf";
    }

    private void keep(Tx tx, PaperClaim laid, RawFileId file, PaperOutput output) {
        ClaimId id = laid.version().claim();
        Claim claim = claims.claim(tx, id);
        if (!claim.version().id().equals(laid.version().id())) {
            throw new BillingException(
                    "paperclaims.print.changed", laid.version().controlNumber());
        }
        ClaimPrintStore.insert(tx, laid, file, output);
        tx.audit("claim.printed", "claim", id.value(), output.look() + " file " + file);
        if (output.isSent()) {
            int forms = laid.pages().size();
            moves.billedByHand(tx, id, "paper, CMS-1500, " + forms + (forms == 1 ? " form" : " forms"));
        }
    }

    /// What went out of a claim, newest first.
    public List<ClaimPrint> prints(ClaimId id) {
        return session.read(tx -> ClaimPrintStore.prints(tx, id));
    }

    /// Forms as they went out, by their key.
    ///
    /// @throws BillingException when there are none
    public KeptForms kept(long print) {
        KeptForms without = session.read(tx -> {
            ClaimPrint found = ClaimPrintStore.print(tx, print)
                    .orElseThrow(() -> new BillingException("paperclaims.print.unknown", print));
            return new KeptForms(found, ClaimPrintStore.pagesBefore(tx, print, found), Optional.empty());
        });
        return new KeptForms(
                without.print(), without.before(), bytes(without.print().file()));
    }

    private Optional<byte[]> bytes(RawFileId file) {
        String sha256 = files.show(file).sha256();
        if (!session.vault().verify(sha256)) {
            return Optional.empty();
        }
        try (InputStream pdf = files.open(file)) {
            return Optional.of(pdf.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
