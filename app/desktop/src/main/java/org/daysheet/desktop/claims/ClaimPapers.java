package org.daysheet.desktop.claims;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.paperclaims.ClaimPrint;
import org.daysheet.billing.paperclaims.PaperClaim;
import org.daysheet.billing.paperclaims.PaperOutput;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.desktop.days.BusinessDay;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.edi.cms1500.FormFinding;
import org.daysheet.reports.render.ClaimForms;
import org.daysheet.reports.render.CoverSheets;
import org.daysheet.reports.render.ProofPackets;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.FormPage;
import org.daysheet.types.paper.PaperShift;

/// Claims of an office on forms: billing tells the texts and keeps what goes out, reports draw them.
///
/// @param office the open practice
/// @param day which day it is there
record ClaimPapers(Office office, BusinessDay day) {
    PaperPage read(ClaimId claim, boolean isRed, PaperShift shift) {
        PaperClaim laid = office.paperClaims().lay(claim);
        List<ClaimPrint> prints = office.paperClaims().prints(claim);
        return new PaperPage(
                claim,
                isRed,
                draw(laid.pages(), isRed, shift),
                Texts.of(
                        "claims.paper.title",
                        laid.version().controlNumber(),
                        laid.pages().size()),
                laid.isUnsent(),
                laid.findings().stream().map(ClaimPapers::words).toList(),
                office.claims().coverSheets(claim).size(),
                prints.isEmpty() ? "" : words(prints.getFirst()),
                shift);
    }

    /// @throws BillingException when the forms would look otherwise now
    void keep(PaperPage paper, String fileName, boolean isSent) {
        PaperClaim laid = office.paperClaims().lay(paper.claim());
        if (!Arrays.equals(draw(laid.pages(), paper.isRed(), paper.shift()), paper.pdf())) {
            throw new BillingException(
                    "paperclaims.print.changed", laid.version().controlNumber());
        }
        PaperOutput.Look look = paper.isRed() ? PaperOutput.Look.RED : PaperOutput.Look.PLAIN;
        PaperOutput output =
                fileName.isBlank() ? PaperOutput.printed(look, isSent) : PaperOutput.saved(look, fileName, isSent);
        var _ = office.paperClaims().printed(List.of(laid), paper.pdf(), output);
    }

    /// The forms of several claims, one after the other.
    byte[] read(List<ClaimId> claims, boolean isRed) {
        return draw(pages(lay(claims)), isRed, PaperShift.NONE);
    }

    /// @throws BillingException when the forms would look otherwise now
    void keep(BulkPaper paper, boolean isSent) {
        List<PaperClaim> laid = lay(paper.claims());
        if (!Arrays.equals(draw(pages(laid), paper.isRed(), PaperShift.NONE), paper.pdf())) {
            throw new BillingException(
                    "paperclaims.print.changed", laid.getFirst().version().controlNumber());
        }
        PaperOutput.Look look = paper.isRed() ? PaperOutput.Look.RED : PaperOutput.Look.PLAIN;
        var _ = office.paperClaims().printed(laid, paper.pdf(), PaperOutput.printed(look, isSent));
    }

    private List<PaperClaim> lay(List<ClaimId> claims) {
        return claims.stream().map(office.paperClaims()::lay).toList();
    }

    private static List<FormPage> pages(List<PaperClaim> laid) {
        return laid.stream().flatMap(claim -> claim.pages().stream()).toList();
    }

    /// The cover sheets of what follows a claim, as PDF.
    byte[] covers(ClaimId claim) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            CoverSheets.write(office.claims().coverSheets(claim), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /// What proves that a claim was sent in time, as PDF.
    byte[] proof(ClaimId claim) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            ProofPackets.write(office.filingProofs().packet(claim), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    static byte[] draw(List<FormPage> pages, boolean isRed, PaperShift shift) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            ClaimForms.Look look = isRed ? ClaimForms.Look.RED : ClaimForms.Look.PLAIN;
            ClaimForms.write(pages, look, shift, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static String words(FormFinding finding) {
        return Texts.of(
                finding.kind() == FormFinding.Kind.CUT ? "claims.paper.cut" : "claims.paper.left-out",
                finding.box(),
                finding.whole(),
                finding.printed(),
                finding.page());
    }

    private String words(ClaimPrint print) {
        return Texts.of(
                print.output().isSent() ? "claims.paper.last.sent" : "claims.paper.last",
                day.words(print.at()),
                print.by());
    }
}
