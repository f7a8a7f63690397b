package org.daysheet.desktop.patients;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.OpenDetails;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.Texts;

/// What the patient screen shows and does.
public final class PatientsViewModel {
    private final PatientList patients;
    private final PagedRows<PatientRow> rows;
    private final OpenDetails<PatientRow> details;
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ChangeListener<Object> reload = (_, _, _) -> load();

    public PatientsViewModel(PatientList patients, Background background) {
        this.patients = patients;
        this.rows = new PagedRows<>(background);
        this.details = new OpenDetails<>(patients::details, background);
        rows.slots().subscribe(this::summarize); // also when one empty list follows another
    }

    public PagedRows<PatientRow> rows() {
        return rows;
    }

    /// The patient that is open.
    public OpenDetails<PatientRow> details() {
        return details;
    }

    public StringProperty search() {
        return search;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The screen comes to the front.
    public void shown() {
        search.addListener(reload);
        load();
    }

    /// The screen is left.
    public void hidden() {
        search.removeListener(reload);
        rows.forget();
    }

    /// Reads the list anew.
    public void load() {
        rows.load(patients.matching(search.get().strip()));
    }

    /// What is typed now.
    List<String> filterNow() {
        return List.of(search.get().strip());
    }

    /// Puts a filter that was kept into the list.
    void apply(SavedFilter kept) {
        search.set(kept.value(0));
    }

    private void summarize() {
        summary.set(
                search.get().isBlank()
                        ? Texts.of("patients.summary.all", rows.size())
                        : Texts.of(
                                "patients.summary.found",
                                rows.size(),
                                search.get().strip()));
    }
}
