package org.daysheet.billing.ledger;

import java.util.Optional;
import java.util.regex.Pattern;
import org.daysheet.billing.ledger.AccountKind.Owner;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.jspecify.annotations.Nullable;

/// One account of the ledger, named by its kind and its owner; made the first time a transfer uses it.
///
/// @param kind what it holds
/// @param ownerId id of the patient, coverage or payer that owns it; null when the kind has no such owner, or the payer
///     of some money is not known
/// @param className class of a contractual adjustment or write-off in capitals, else null
public record Account(
        AccountKind kind, @Nullable Long ownerId, @Nullable String className) {
    private static final Pattern CLASS_NAME = Pattern.compile("[A-Z][A-Z_]*");
    private static final String NONE = "none";

    public Account {
        boolean needsId = kind.owner() == Owner.PATIENT || kind.owner() == Owner.COVERAGE;
        boolean mayHaveId = needsId || kind.owner() == Owner.PAYER;
        if ((needsId && ownerId == null) || (!mayHaveId && ownerId != null) || (ownerId != null && ownerId <= 0)) {
            throw new IllegalArgumentException("account " + kind + " has the wrong owner");
        }
        boolean isClassed = className != null && CLASS_NAME.matcher(className).matches();
        if (isClassed != (kind.owner() == Owner.CLASS) || (!isClassed && className != null)) {
            throw new IllegalArgumentException("account " + kind + " has the wrong class");
        }
    }

    public static Account revenue() {
        return new Account(AccountKind.REVENUE, null, null);
    }

    public static Account insuranceReceivable(CoverageId coverage) {
        return new Account(AccountKind.INSURANCE_RECEIVABLE, coverage.value(), null);
    }

    public static Account patientReceivable(PatientId patient) {
        return new Account(AccountKind.PATIENT_RECEIVABLE, patient.value(), null);
    }

    public static Account agencyReceivable(PatientId patient) {
        return new Account(AccountKind.AGENCY_RECEIVABLE, patient.value(), null);
    }

    public static Account cash() {
        return new Account(AccountKind.CASH, null, null);
    }

    /// What is given up by contract.
    ///
    /// @param className such as CONTRACTUAL, SEQUESTRATION, WITHHOLD, CAPITATION
    public static Account contractual(String className) {
        return new Account(AccountKind.CONTRACTUAL, null, className);
    }

    /// What is given up by decision.
    ///
    /// @param className such as SMALL_BALANCE, BAD_DEBT, CHARITY, COURTESY, TIMELY_FILING, DENIAL
    public static Account writeOff(String className) {
        return new Account(AccountKind.WRITE_OFF, null, className);
    }

    public static Account unappliedPatient(PatientId patient) {
        return new Account(AccountKind.UNAPPLIED_PATIENT, patient.value(), null);
    }

    /// Money of a payer that no claim has used yet.
    ///
    /// @param payer whose money it is, null when not known
    public static Account unappliedPayer(@Nullable PayerId payer) {
        return new Account(AccountKind.UNAPPLIED_PAYER, payer == null ? null : payer.value(), null);
    }

    /// Provider-level adjustments.
    ///
    /// @param payer with whom it is to be cleared, null when not known
    public static Account payerClearing(@Nullable PayerId payer) {
        return new Account(AccountKind.PAYER_CLEARING, payer == null ? null : payer.value(), null);
    }

    public static Account refund() {
        return new Account(AccountKind.REFUND, null, null);
    }

    public static Account interest() {
        return new Account(AccountKind.INTEREST, null, null);
    }

    public static Account openingBalance() {
        return new Account(AccountKind.OPENING_BALANCE, null, null);
    }

    public static Account feeIncome() {
        return new Account(AccountKind.FEE_INCOME, null, null);
    }

    public static Account agencyFee() {
        return new Account(AccountKind.AGENCY_FEE, null, null);
    }

    public boolean isReceivable() {
        return kind.isReceivable();
    }

    /// The name the chain of postings knows it by: `INSURANCE_RECEIVABLE:12`, `CONTRACTUAL:SEQUESTRATION`, `CASH`.
    public String key() {
        return switch (kind.owner()) {
            case NOBODY -> kind.name();
            case PATIENT, COVERAGE, PAYER -> kind.name() + ":" + (ownerId == null ? NONE : ownerId);
            case CLASS -> kind.name() + ":" + className;
        };
    }

    /// Reads a key back; empty when it is not one.
    public static Optional<Account> parse(String key) {
        int colon = key.indexOf(':');
        String name = colon < 0 ? key : key.substring(0, colon);
        String owner = colon < 0 ? "" : key.substring(colon + 1);
        for (AccountKind kind : AccountKind.values()) {
            if (kind.name().equals(name)) {
                return of(kind, owner).filter(account -> account.key().equals(key));
            }
        }
        return Optional.empty();
    }

    private static Optional<Account> of(AccountKind kind, String owner) {
        try {
            return Optional.of(
                    switch (kind.owner()) {
                        case NOBODY -> new Account(kind, null, null);
                        case PATIENT, COVERAGE, PAYER ->
                            new Account(kind, owner.equals(NONE) ? null : Long.valueOf(owner), null);
                        case CLASS -> new Account(kind, null, owner);
                    });
        } catch (IllegalArgumentException notAnAccount) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return key();
    }
}
