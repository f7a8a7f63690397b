package org.daysheet.billing.remittances;

import static org.daysheet.store.db.Tables.CHARGE;
import static org.daysheet.store.db.Tables.CLAIM;
import static org.daysheet.store.db.Tables.CLAIM_LINE;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;
import static org.daysheet.store.db.Tables.COVERAGE;
import static org.daysheet.store.db.Tables.ENCOUNTER;
import static org.daysheet.store.db.Tables.GUARANTOR;
import static org.daysheet.store.db.Tables.PATIENT;
import static org.daysheet.store.db.Tables.PAYER;
import static org.daysheet.store.db.Tables.PAYER_ALIAS;
import static org.daysheet.store.db.Tables.PAYMENT;
import static org.daysheet.store.db.Tables.PROVIDER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daysheet.billing.ledger.Account;
import org.daysheet.billing.ledger.Ledger;
import org.daysheet.billing.ledger.PostingDraft;
import org.daysheet.billing.ledger.PostingKind;
import org.daysheet.billing.ledger.TransferDraft;
import org.daysheet.store.Tx;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;

/// Makes the rows a remittance needs on our side, with short synthetic facts.
public final class DeskStore {
    private DeskStore() {}

    public static PayerId payer(Tx tx, String name, String code, boolean copayStays) {
        tx.adds(PAYER);
        var row = tx.dsl().newRecord(PAYER);
        row.setPayerName(name);
        row.setPayerCode(code);
        row.setFilingIndicator("CI");
        row.setTimelyFilingDays(365);
        row.setExpectedAckDays(2);
        row.setExpectedStatusDays(7);
        row.setExpectedPaymentDays(30);
        row.setAcceptsAssignment(true);
        row.setCopayStaysWithPatient(copayStays);
        row.setIsActive(true);
        row.insert();
        return new PayerId(row.getPayerId());
    }

    static void alias(Tx tx, PayerId payer, String code) {
        var row = tx.dsl().newRecord(PAYER_ALIAS);
        row.setPayerId(payer.value());
        row.setAliasCode(code);
        row.insert();
    }

    /// The payer's own number of a claim.
    static void number(Tx tx, ClaimId claim, String payerControl) {
        tx.dsl()
                .update(CLAIM)
                .set(CLAIM.PAYER_CONTROL_NUMBER, payerControl)
                .where(CLAIM.CLAIM_ID.eq(claim.value()))
                .execute();
    }

    public static PatientId patient(Tx tx, String name) {
        var guarantor = tx.dsl().newRecord(GUARANTOR);
        guarantor.setAccountNumber("G" + name);
        guarantor.setLastName("TESTER");
        guarantor.setFirstName(name);
        guarantor.insert();
        var row = tx.dsl().newRecord(PATIENT);
        row.setGuarantorId(guarantor.getGuarantorId());
        row.setAccountNumber(name);
        row.setLastName("TESTER");
        row.setFirstName(name);
        row.setSearchName("TESTER " + name);
        row.setBirthOn(LocalDate.of(1970, 1, 1));
        row.setSexCode("F");
        row.setCreatedAt(tx.now());
        row.insert();
        return new PatientId(row.getPatientId());
    }

    public static CoverageId coverage(Tx tx, PatientId patient, PayerId payer, int order) {
        tx.adds(COVERAGE);
        var row = tx.dsl().newRecord(COVERAGE);
        row.setPatientId(patient.value());
        row.setPayerId(payer.value());
        row.setFilingOrder(order);
        row.setMemberNumber("M" + patient + "-" + order);
        row.setRelationshipCode("18");
        row.setEffectiveOn(LocalDate.of(2020, 1, 1));
        row.setCopayCents(0L);
        row.insert();
        return new CoverageId(row.getCoverageId());
    }

    private static long provider(Tx tx) {
        Long known =
                tx.dsl().select(PROVIDER.PROVIDER_ID).from(PROVIDER).limit(1).fetchOne(PROVIDER.PROVIDER_ID);
        if (known != null) {
            return known;
        }
        var row = tx.dsl().newRecord(PROVIDER);
        row.setProviderRole("RENDERING");
        row.setIsOrganization(false);
        row.setLastName("HEALER");
        row.setNpi("1999999984");
        row.setIsActive(true);
        row.insert();
        return row.getProviderId();
    }

    /// A service of a visit.
    public record Service(String code, List<String> modifiers, Money amount) {}

    /// A closed visit with its charges posted.
    public record Visit(EncounterId encounter, PatientId patient, LocalDate day, List<ChargeId> charges) {}

    public static Visit visit(Tx tx, PatientId patient, Account owing, LocalDate day, List<Service> services) {
        var encounter = tx.dsl().newRecord(ENCOUNTER);
        encounter.setPatientId(patient.value());
        encounter.setRenderingProviderId(provider(tx));
        encounter.setServiceOn(day);
        encounter.setPlaceOfService("11");
        encounter.setIsSelfPay(false);
        encounter.setStatus("CLOSED");
        encounter.setCreatedAt(tx.now());
        encounter.setCreatedBy(tx.user().value());
        encounter.insert();
        List<ChargeId> charges = new ArrayList<>();
        List<TransferDraft> transfers = new ArrayList<>();
        for (Service service : services) {
            ChargeId charge = charge(tx, encounter.getEncounterId(), patient, day, charges.size() + 1, service);
            charges.add(charge);
            if (service.amount().isPositive()) {
                transfers.add(TransferDraft.charge(owing, charge, service.amount()));
            }
        }
        EncounterId id = new EncounterId(encounter.getEncounterId());
        new Ledger()
                .record(
                        tx,
                        new PostingDraft(
                                PostingKind.CHARGE,
                                day,
                                patient,
                                id,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "charge:" + id,
                                "visit " + id,
                                null,
                                null,
                                transfers));
        return new Visit(id, patient, day, List.copyOf(charges));
    }

    private static ChargeId charge(Tx tx, long encounter, PatientId patient, LocalDate day, int line, Service service) {
        tx.adds(CHARGE);
        var row = tx.dsl().newRecord(CHARGE);
        row.setEncounterId(encounter);
        row.setPatientId(patient.value());
        row.setRenderingProviderId(provider(tx));
        row.setLineNumber(line);
        row.setProcedureCode(service.code());
        row.setModifier1(
                service.modifiers().isEmpty() ? null : service.modifiers().getFirst());
        row.setUnitsThousandths(1000L);
        row.setUnitsType("UN");
        row.setAmountCents(service.amount().cents());
        row.setPointer1(1);
        row.setServiceFromOn(day);
        row.setServiceToOn(day);
        row.setPlaceOfService("11");
        row.setChargedOn(tx.today());
        row.insert();
        return new ChargeId(row.getChargeId());
    }

    public static ClaimId claim(
            Tx tx, Visit visit, CoverageId coverage, PayerId payer, String number, String sequence) {
        long total = tx
                .dsl()
                .select(CHARGE.AMOUNT_CENTS)
                .from(CHARGE)
                .where(CHARGE.ENCOUNTER_ID.eq(visit.encounter().value()))
                .fetch(CHARGE.AMOUNT_CENTS)
                .stream()
                .mapToLong(Long::longValue)
                .sum();
        var claim = tx.dsl().newRecord(CLAIM);
        claim.setPatientId(visit.patient().value());
        claim.setEncounterId(visit.encounter().value());
        claim.setCoverageId(coverage.value());
        claim.setPayerId(payer.value());
        claim.setSequenceCode(sequence);
        claim.setStatus("SUBMITTED");
        claim.setTotalCents(total);
        claim.setServiceFromOn(visit.day());
        claim.setCreatedAt(tx.now());
        claim.setCreatedBy(tx.user().value());
        claim.insert();
        var version = tx.dsl().newRecord(CLAIM_VERSION);
        version.setClaimId(claim.getClaimId());
        version.setVersionNumber(1);
        version.setFrequencyCode("1");
        version.setPatientControlNumber(number);
        version.setTotalCents(total);
        version.setDocument("{}");
        version.setDocumentSha256("0".repeat(64));
        version.setCreatedAt(tx.now());
        version.setCreatedBy(tx.user().value());
        version.insert();
        int line = 0;
        for (ChargeId charge : visit.charges()) {
            line++;
            var row = tx.dsl().newRecord(CLAIM_LINE);
            row.setClaimVersionId(version.getClaimVersionId());
            row.setLineNumber(line);
            row.setChargeId(charge.value());
            row.setLineControlNumber("L" + charge + sequence.replace('P', 'V') + "1");
            row.setAmountCents(tx.dsl()
                    .select(CHARGE.AMOUNT_CENTS)
                    .from(CHARGE)
                    .where(CHARGE.CHARGE_ID.eq(charge.value()))
                    .fetchSingle(CHARGE.AMOUNT_CENTS));
            row.insert();
        }
        return new ClaimId(claim.getClaimId());
    }

    /// Money of a patient that comes in and waits.
    public static PaymentId pay(Tx tx, PatientId patient, Money amount) {
        var row = tx.dsl().newRecord(PAYMENT);
        row.setPatientId(patient.value());
        row.setReceiptNumber("R" + patient + "-" + tx.dsl().fetchCount(PAYMENT));
        row.setPaymentMethod("CASH");
        row.setAmountCents(amount.cents());
        row.setReceivedOn(tx.today());
        row.setEnteredAt(tx.now());
        row.setEnteredBy(tx.user().value());
        row.insert();
        PaymentId id = new PaymentId(row.getPaymentId());
        TransferDraft transfer =
                TransferDraft.plain(Account.cash(), null, Account.unappliedPatient(patient), null, amount);
        new Ledger()
                .record(
                        tx,
                        new PostingDraft(
                                PostingKind.PATIENT_PAYMENT,
                                tx.today(),
                                patient,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                id,
                                "payment:" + id,
                                "receipt " + row.getReceiptNumber(),
                                null,
                                null,
                                List.of(transfer)));
        return id;
    }

    public static void apply(Tx tx, PatientId patient, ChargeId charge, Money amount, String key) {
        TransferDraft transfer = TransferDraft.plain(
                Account.unappliedPatient(patient), null, Account.patientReceivable(patient), charge, amount);
        new Ledger()
                .record(
                        tx,
                        PostingDraft.ofPatient(
                                PostingKind.APPLY_PATIENT, tx.today(), patient, key, "by hand", List.of(transfer)));
    }
}
