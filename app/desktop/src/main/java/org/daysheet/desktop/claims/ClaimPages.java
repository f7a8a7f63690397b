package org.daysheet.desktop.claims;

import java.util.List;
import org.daysheet.billing.Office;
import org.daysheet.billing.claims.ClaimOrder;
import org.daysheet.billing.claims.ClaimStatus;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.Sort;
import org.daysheet.desktop.parts.Details;

/// The claims of an office, a page at a time.
///
/// @param office the open practice
public record ClaimPages(Office office) implements ClaimList {
    @Override
    public PageSource<ClaimRow> matching(ClaimFilter filter, String text) {
        List<ClaimStatus> statuses = filter.states().stream()
                .map(state -> ClaimStatus.valueOf(state.name()))
                .toList();
        return new Found(office, statuses, text, ClaimOrder.NEWEST);
    }

    /// The claims of one search in one order.
    private record Found(Office office, List<ClaimStatus> statuses, String text, ClaimOrder order)
            implements PageSource<ClaimRow> {
        @Override
        public PageSource<ClaimRow> sorted(Sort sort) {
            return new Found(
                    office,
                    statuses,
                    text,
                    new ClaimOrder(ClaimOrder.Column.valueOf(sort.column()), sort.isDescending()));
        }

        @Override
        public long count() {
            return office.claims().countFound(statuses, text);
        }

        @Override
        public List<ClaimRow> page(long offset, int limit) {
            return office.claims().search(statuses, text, order, Math.toIntExact(offset), limit).stream()
                    .map(ClaimPages::row)
                    .toList();
        }
    }

    @Override
    public Details details(ClaimRow claim) {
        return ClaimDetails.of(claim, office.claims().show(claim.id()));
    }

    /// A claim of the list.
    public static ClaimRow row(org.daysheet.billing.claims.ClaimRow claim) {
        return new ClaimRow(
                claim.id(),
                claim.controlNumber(),
                claim.patientName(),
                claim.payerName(),
                claim.sequence(),
                claim.serviceFromOn(),
                claim.firstSubmittedOn(),
                claim.total(),
                ClaimState.valueOf(claim.status().name()));
    }
}
