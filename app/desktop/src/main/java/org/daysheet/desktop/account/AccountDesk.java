package org.daysheet.desktop.account;

import java.util.List;
import org.daysheet.desktop.claims.ClaimRow;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.statements.LetterRow;
import org.daysheet.desktop.tasks.TaskRow;
import org.daysheet.types.money.Money;

/// What an account asks of the practice. Called beside the screen.
public interface AccountDesk {
    /// The account with a number, as it stands.
    AccountHead head(String account);

    /// Charges, newest service first.
    PageSource<ChargeRow> charges(AccountHead account);

    /// Coverages by order and first day.
    PageSource<CoverageRow> coverages(AccountHead account);

    /// What payers said about the coverages, the last asked first.
    PageSource<EligibilityRow> eligibility(AccountHead account);

    /// What payers allowed the patient, newest first.
    PageSource<AuthorizationRow> authorizations(AccountHead account);

    /// What patient and payers paid, newest first.
    PageSource<PaymentRow> payments(AccountHead account);

    /// Claims, newest service first.
    PageSource<ClaimRow> claims(AccountHead account);

    /// Statements the household was sent, newest first.
    PageSource<LetterRow> statements(AccountHead account);

    /// Tasks about the patient, those to be done first.
    PageSource<TaskRow> tasks(AccountHead account);

    /// What was said about the account and about tasks of the patient, newest first.
    PageSource<NoteRow> notes(AccountHead account);

    /// Writes a note on the account; what is kept of it unfinished goes at once with that.
    void write(AccountHead account, String note);

    /// The note the user typed for an account and did not finish, empty for none.
    String unfinishedNote(AccountHead account);

    /// Keeps what is typed of a note.
    void keepUnfinishedNote(String account, String words);

    /// Forgets what was typed of a note.
    void dropUnfinishedNote(String account);

    /// What was done with a task and said about it, oldest first, a line each.
    List<String> notes(TaskRow task);

    /// The balance itself, as the account shows it.
    Money balance(WhyQuestion question);

    /// The story behind a balance, step by step.
    PageSource<StepRow> story(WhyQuestion question);

    /// The segments of the payer's file a step comes from; none when no file proves it.
    List<SegmentRow> evidence(WhyQuestion question, StepRow step);
}
