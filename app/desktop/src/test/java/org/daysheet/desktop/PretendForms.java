package org.daysheet.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.daysheet.desktop.claims.PaperPage;
import org.daysheet.reports.render.ClaimForms;
import org.daysheet.reports.render.CoverSheets;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.paper.BoxText;
import org.daysheet.types.paper.CoverPage;
import org.daysheet.types.paper.FormPage;
import org.daysheet.types.paper.PaperShift;

/// A claim on two forms, as real as paper needs it.
final class PretendForms {
    private static final List<FormPage> PAGES = List.of(
            new FormPage(List.of(
                    new BoxText("carrier", 2, 41, "HARBOR HEALTH PLAN"),
                    new BoxText("1a", 8, 50, "HHP0042117"),
                    new BoxText("2", 10, 1, "RIVERA, ANA"),
                    new BoxText("21A", 38, 3, "E119"),
                    new BoxText("24D.1", 44, 25, "G0439"),
                    new BoxText("28", 56, 54, "120"))),
            new FormPage(List.of(new BoxText("2", 10, 1, "RIVERA, ANA"), new BoxText("28", 56, 55, "15"))));

    private PretendForms() {}

    static PaperPage page(ClaimId claim, boolean isRed, boolean isSent) {
        return page(claim, isRed, isSent, PaperShift.NONE);
    }

    static PaperPage page(ClaimId claim, boolean isRed, boolean isSent, PaperShift shift) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            ClaimForms.write(PAGES, isRed ? ClaimForms.Look.RED : ClaimForms.Look.PLAIN, shift, pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new PaperPage(
                claim,
                isRed,
                pdf.toByteArray(),
                "Claim DS" + claim + "-1 on CMS-1500, 2 forms",
                !isSent,
                List.of(
                        "Box 19 on form 1: \u201cREAR-END COLLISION SEE THE POLICE REPORT WITH THE RECORDS OF THE VISIT AND"
                                + " A BILL\u201d is cut to"
                                + " \u201cREAR-END COLLISION SEE THE POLICE REPORT WITH THE RECORDS OF THE VISIT\u201d."),
                1,
                isSent ? "Printed or saved last on 06/26/2026 09:12 by owner, and counted as sent." : "",
                shift);
    }

    /// The sheet that goes with the one paper a claim announces.
    static byte[] covers(ClaimId claim) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        CoverPage sheet = new CoverPage(
                "DS" + claim + "-1-1",
                "Report of a test, by mail",
                List.of("Juniper Street Family Medicine"),
                List.of("Harbor Health Plan"),
                List.of(new CoverPage.Fact("Claim", "DS" + claim + "-1")));
        try {
            CoverSheets.write(List.of(sheet), pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return pdf.toByteArray();
    }
}
