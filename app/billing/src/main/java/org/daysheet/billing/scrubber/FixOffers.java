package org.daysheet.billing.scrubber;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.authorizations.Authorizations;
import org.daysheet.billing.claims.Claim;
import org.daysheet.billing.codelists.CodeQuery;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.Practices;
import org.daysheet.edi.claim837.Diagnosis;
import org.daysheet.edi.claim837.Facility;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.edi.claim837.Provider;
import org.daysheet.edi.claim837.ServiceLine;
import org.daysheet.edi.x12.Address;
import org.daysheet.store.Tx;
import org.jspecify.annotations.Nullable;

/// Which findings of a claim the program can mend itself: only where there is one sound answer, and it is on file.
final class FixOffers {
    private static final int LONGEST_DESCRIPTION = 80;
    private static final String FIRST = "P";

    /// Where the visit's own place is found; those of single lines are not mended here.
    private static final String FACILITY = "providers.facility";

    private final Tx tx;
    private final Claim claim;
    private final ProfessionalClaim document;

    FixOffers(Tx tx, Claim claim, ProfessionalClaim document) {
        this.tx = tx;
        this.claim = claim;
        this.document = document;
    }

    /// The finding with its fix, when there is one.
    ScrubFinding offered(ScrubFinding finding) {
        return finding.with(fix(finding).orElse(null));
    }

    private Optional<ScrubFix> fix(ScrubFinding finding) {
        return switch (ScrubRule.of(finding.rule())) {
            case DESCRIPTION_MISSING ->
                FixPath.line(finding.fieldPath(), document).flatMap(this::listed);
            case CLIA_MISSING -> clia();
            case TAXONOMY_MISSING -> taxonomy();
            case BILLING_ZIP_SHORT ->
                PayeeAddressQuery.zip(tx, Practices.practice(tx).facts());
            case FACILITY_ZIP_SHORT -> isOfVisit(finding) ? zip() : Optional.empty();
            case FACILITY_AT_HOME ->
                isOfVisit(finding) ? Optional.of(new ScrubFix(ScrubFix.Kind.NO_FACILITY, "")) : Optional.empty();
            case AUTHORIZATION_MISSING, AUTHORIZATION_OR_REFERRAL_MISSING -> authorization();
            case POINTER_TWICE -> Optional.of(new ScrubFix(ScrubFix.Kind.POINTERS_ONCE, ""));
            case MODIFIER_TWICE -> Optional.of(new ScrubFix(ScrubFix.Kind.MODIFIERS_ONCE, ""));
            case DIAGNOSIS_TWICE ->
                FixPath.diagnosis(finding.fieldPath(), document)
                        .map(diagnosis -> new ScrubFix(ScrubFix.Kind.DIAGNOSIS_ONCE, diagnosis.code()));
            case null, default -> Optional.empty();
        };
    }

    private static boolean isOfVisit(ScrubFinding finding) {
        return finding.fieldPath().startsWith(FACILITY);
    }

    private Optional<ScrubFix> listed(ServiceLine line) {
        String code = line.procedure().code();
        return CodeQuery.in(tx)
                .facts(Set.of(), Set.of(code))
                .procedureTitle(code, line.from())
                .map(title -> title.substring(0, Math.min(title.length(), LONGEST_DESCRIPTION)))
                .map(title -> new ScrubFix(ScrubFix.Kind.LISTED_DESCRIPTION, title));
    }

    private Optional<ScrubFix> clia() {
        return Optional.of(Practices.practice(tx).facts().clia())
                .filter(own -> !own.isEmpty())
                .map(own -> new ScrubFix(ScrubFix.Kind.PRACTICE_CLIA, own));
    }

    private Optional<ScrubFix> taxonomy() {
        Provider rendering = document.providers().rendering();
        return rendering == null || rendering.taxonomy().isEmpty()
                ? Optional.empty()
                : Optional.of(new ScrubFix(ScrubFix.Kind.RENDERING_TAXONOMY, rendering.taxonomy()));
    }

    private Optional<ScrubFix> zip() {
        Facility facility = document.providers().facility();
        Address own = document.billingProvider().address();
        boolean isOurs = facility != null
                && PostalAddress.isFullZip(own.zip())
                && facility.address().line1().equalsIgnoreCase(own.line1())
                && facility.address().city().equalsIgnoreCase(own.city())
                && own.zip().startsWith(facility.address().zip());
        return isOurs ? Optional.of(new ScrubFix(ScrubFix.Kind.PRACTICE_ZIP, own.zip())) : Optional.empty();
    }

    /// The one that holds on every day, allows every procedure and has something left; with two somebody has to choose.
    /// The visit carries the number of the payer that is asked first.
    private Optional<ScrubFix> authorization() {
        if (!claim.subject().sequence().equals(FIRST)) {
            return Optional.empty();
        }
        Set<LocalDate> days =
                new HashSet<>(document.lines().stream().map(ServiceLine::from).toList());
        List<AuthorizationUse> fitting = Authorizations.uses(
                        tx, Set.of(claim.subject().coverage()))
                .getOrDefault(claim.subject().coverage(), List.of())
                .stream()
                .filter(use -> !use.isUsedUp())
                .filter(use -> days.stream().allMatch(use.authorization()::holdsOn))
                .filter(use -> document.lines().stream()
                        .allMatch(line -> use.authorization()
                                .facts()
                                .covers(line.procedure().code())))
                .toList();
        return fitting.size() == 1
                ? Optional.of(new ScrubFix(
                        ScrubFix.Kind.AUTHORIZATION,
                        fitting.getFirst().authorization().facts().number()))
                : Optional.empty();
    }

    /// Reads the place of a finding.
    static final class FixPath {
        private FixPath() {}

        /// The number in `lines[2].pointers`, 0 when there is none.
        static int number(String path) {
            int open = path.indexOf('[');
            int close = path.indexOf(']');
            return open < 0 || close < open ? 0 : Integer.parseInt(path.substring(open + 1, close));
        }

        static Optional<ServiceLine> line(String path, ProfessionalClaim document) {
            return path.startsWith("lines[") ? at(document.lines(), number(path)) : Optional.empty();
        }

        static Optional<Diagnosis> diagnosis(String path, ProfessionalClaim document) {
            return path.startsWith("diagnoses[") ? at(document.diagnoses(), number(path)) : Optional.empty();
        }

        private static <T> Optional<T> at(List<T> all, int number) {
            @Nullable T found = number < 1 || number > all.size() ? null : all.get(number - 1);
            return Optional.ofNullable(found);
        }
    }
}
