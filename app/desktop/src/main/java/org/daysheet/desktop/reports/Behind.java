package org.daysheet.desktop.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimRow;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.reports.kpi.FigureParts;
import org.daysheet.types.id.ClaimId;

/// The rows behind a figure: claims where a figure is about claims, else the balances, charges and payments it was made
/// of, below their sums.
///
/// @param office the open practice
record Behind(Office office) {
    Bounded<BehindRow> of(FigureRow figure, LocalDate asOf) {
        if (!figure.claims().isEmpty()) {
            return Bounded.whole(claims(figure::claims));
        }
        return Bounded.of(
                () -> FigureParts.of(office.session().database().transactions(), figure.kpi(), asOf),
                parts -> new UnderSums(
                        figure.sums(),
                        held(() -> PartRows.of(office, parts.get().items()))));
    }

    /// Rows that are computed together.
    static PageSource<BehindRow> held(Supplier<List<BehindRow>> rows) {
        return new ReadOnce<>(rows, BehindRow::words);
    }

    /// Claims that are found beside the screen.
    PageSource<BehindRow> claims(Supplier<List<ClaimId>> ids) {
        return new BehindClaims(
                ids,
                some -> office.claims().rows(some).stream().map(Behind::row).toList());
    }

    private static BehindRow row(ClaimRow claim) {
        return new BehindRow(claim.controlNumber(), about(claim), claim.total(), new Link.OfClaim(claim.id()));
    }

    /// Whose claim it is, in words.
    static String about(ClaimRow claim) {
        return Texts.of(
                "reports.behind.claim", claim.patientName(), claim.payerName(), Formats.date(claim.serviceFromOn()));
    }
}
