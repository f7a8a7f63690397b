package org.daysheet.billing.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daysheet.store.db.Tables.CLAIM_VERSION;

import java.nio.file.Path;
import java.util.List;
import org.daysheet.billing.TestOffice;
import org.daysheet.billing.practice.AssignmentTerms;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.edi.claim837.ClaimTerms;
import org.daysheet.edi.claim837.OtherCoverage;
import org.daysheet.edi.claim837.ProfessionalClaim;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.paper.FormPage;
import org.daysheet.types.work.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What claims to a payer say about price, payment and signatures.
final class AssignmentTermsTest {
    private static final AssignmentTerms OTHER = new AssignmentTerms("C", "W", "I", true);

    @TempDir
    private Path out;

    private TestOffice test;

    @BeforeEach
    void open() {
        test = new TestOffice();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void aClaimCarriesTheTermsOfItsPayerAndThoseOfTheOthers() {
        PayerId beacon = test.office()
                .practices()
                .keepPayer(PayerFacts.of("Beacon Mutual", "BEACON", "CI").withAssignment(OTHER));
        PatientId patient = test.insured("P1");
        test.cover(patient, beacon, 2);
        ProfessionalClaim claim = document(test.office().claims().create(test.visit(patient)));

        assertThat(terms(claim)).isEqualTo("A Y Y ");
        OtherCoverage other = claim.otherPayers().getFirst().coverage();
        assertThat(List.of(other.benefitsAssigned(), other.patientSignature(), other.release()))
                .containsExactly("W", "P", "I");

        change(OTHER);
        assertThat(terms(document(test.readyClaim("P2")))).isEqualTo("C W I P");
    }

    @Test
    void aClaimThatWasSentKeepsItsTextAndHashAndOneThatWaitsFollows() {
        ClaimId sent = test.readyClaim("P1");
        assertThat(test.office().submissions().exportReady(out, Progress.SILENT).claims())
                .isEqualTo(1);
        ClaimId waiting = test.readyClaim("P2");
        List<String> before = frozen(sent);

        change(OTHER);
        test.office().scrubbing().scrubThese(List.of(sent, waiting), Progress.SILENT);

        assertThat(frozen(sent)).isEqualTo(before);
        assertThat(frozen(waiting)).hasSize(2);
        assertThat(terms(document(waiting))).isEqualTo("C W I P");
        assertThat(test.office().claims().show(waiting).claim().status()).isEqualTo(ClaimStatus.READY);
    }

    @Test
    void theFormFollows() {
        ClaimId id = test.readyClaim("P1");
        assertThat(boxes(id)).containsExactly("SIGNATURE ON FILE", "SIGNATURE ON FILE", "X", "");

        change(OTHER);
        test.office().scrubbing().scrub(id);

        assertThat(boxes(id)).containsExactly("", "", "", "X");
    }

    private void change(AssignmentTerms terms) {
        PayerFacts acme = test.office().practices().payer(test.payer()).facts();
        test.office().practices().keepPayer(acme.withAssignment(terms));
        assertThat(test.office().practices().payer(test.payer()).facts().assignment())
                .isEqualTo(terms);
    }

    private List<String> boxes(ClaimId id) {
        FormPage page = test.office().paperClaims().lay(id).pages().getFirst();
        return List.of("12", "13", "27 yes", "27 no").stream()
                .map(box -> page.text(box).orElse(""))
                .toList();
    }

    private static String terms(ProfessionalClaim claim) {
        ClaimTerms terms = claim.terms();
        return String.join(
                " ", terms.assignment(), terms.benefitsAssigned(), terms.release(), terms.patientSignature());
    }

    private ProfessionalClaim document(ClaimId id) {
        return test.office()
                .session()
                .read(tx -> test.office()
                        .claims()
                        .document(
                                tx,
                                test.office().claims().claim(tx, id).version().id()));
    }

    /// Text and hash of every version.
    private List<String> frozen(ClaimId id) {
        return test.office()
                .session()
                .read(tx -> tx.dsl()
                        .select(CLAIM_VERSION.DOCUMENT, CLAIM_VERSION.DOCUMENT_SHA256)
                        .from(CLAIM_VERSION)
                        .where(CLAIM_VERSION.CLAIM_ID.eq(id.value()))
                        .orderBy(CLAIM_VERSION.VERSION_NUMBER)
                        .fetch(row -> row.value1() + row.value2()));
    }
}
