package org.daysheet.desktop.account;

import java.util.stream.Stream;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.statements.LetterRow;
import org.daysheet.desktop.tasks.TaskRow;

/// The lists of an account; one is read when its section is looked at.
public final class AccountLists {
    private final AccountDesk desk;
    private final PagedRows<ChargeRow> charges;
    private final PagedRows<CoverageRow> coverages;
    private final PagedRows<EligibilityRow> eligibility;
    private final PagedRows<AuthorizationRow> authorizations;
    private final PagedRows<PaymentRow> payments;
    private final PagedRows<ClaimRow> claims;
    private final PagedRows<LetterRow> statements;
    private final PagedRows<TaskRow> tasks;
    private final PagedRows<NoteRow> notes;

    AccountLists(AccountDesk desk, Background background) {
        this.desk = desk;
        this.charges = new PagedRows<>(background);
        this.coverages = new PagedRows<>(background);
        this.eligibility = new PagedRows<>(background);
        this.authorizations = new PagedRows<>(background);
        this.payments = new PagedRows<>(background);
        this.claims = new PagedRows<>(background);
        this.statements = new PagedRows<>(background);
        this.tasks = new PagedRows<>(background);
        this.notes = new PagedRows<>(background);
    }

    public PagedRows<ChargeRow> charges() {
        return charges;
    }

    public PagedRows<CoverageRow> coverages() {
        return coverages;
    }

    public PagedRows<EligibilityRow> eligibility() {
        return eligibility;
    }

    public PagedRows<AuthorizationRow> authorizations() {
        return authorizations;
    }

    public PagedRows<PaymentRow> payments() {
        return payments;
    }

    public PagedRows<ClaimRow> claims() {
        return claims;
    }

    public PagedRows<LetterRow> statements() {
        return statements;
    }

    public PagedRows<TaskRow> tasks() {
        return tasks;
    }

    public PagedRows<NoteRow> notes() {
        return notes;
    }

    /// Reads the list of a section.
    void load(Section section, AccountHead account, String filter) {
        switch (section) {
            case CHARGES -> charges.load(desk.charges(account).filtered(filter));
            case PAYMENTS -> payments.load(desk.payments(account).filtered(filter));
            case CLAIMS -> claims.load(desk.claims(account).filtered(filter));
            case STATEMENTS -> statements.load(desk.statements(account).filtered(filter));
            case TASKS -> tasks.load(desk.tasks(account).filtered(filter));
            case COVERAGES -> coverages.load(desk.coverages(account).filtered(filter));
            case ELIGIBILITY -> eligibility.load(desk.eligibility(account).filtered(filter));
            case AUTHORIZATIONS ->
                authorizations.load(desk.authorizations(account).filtered(filter));
            case NOTES -> notes.load(desk.notes(account).filtered(filter));
            case WHY -> {
                // read by its own question
            }
        }
    }

    /// Another account: nothing of the one before is left in any list.
    void begin() {
        all().forEach(PagedRows::await);
    }

    void forget() {
        all().forEach(PagedRows::forget);
    }

    private Stream<PagedRows<?>> all() {
        return Stream.of(charges, coverages, eligibility, authorizations, payments, claims, statements, tasks, notes);
    }
}
