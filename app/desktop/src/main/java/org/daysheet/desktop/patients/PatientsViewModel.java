package org.daysheet.desktop.patients;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.paging.PagedRows;
import org.daysheet.desktop.parts.FilterWords;
import org.daysheet.desktop.parts.Named;
import org.daysheet.desktop.parts.OpenDetails;
import org.daysheet.desktop.parts.SavedFilter;
import org.daysheet.desktop.parts.Texts;

/// What the patient screen shows and does.
public final class PatientsViewModel {
    private final PatientList patients;
    private final PagedRows<PatientRow> rows;
    private final OpenDetails<PatientRow> details;
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<PatientFilter> filter = new SimpleObjectProperty<>(this, "filter", PatientFilter.ALL);
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

    /// Which patients are shown.
    public ObjectProperty<PatientFilter> filter() {
        return filter;
    }

    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /// The screen comes to the front.
    public void shown() {
        search.addListener(reload);
        filter.addListener(reload);
        load();
    }

    /// The screen is left.
    public void hidden() {
        search.removeListener(reload);
        filter.removeListener(reload);
        rows.forget();
    }

    /// Reads the list anew.
    public void load() {
        rows.load(patients.matching(filter.get(), search.get().strip()));
    }

    /// What is typed now.
    List<String> filterNow() {
        return List.of(search.get().strip(), filter.get().name());
    }

    /// Puts a filter that was kept into the list.
    void apply(SavedFilter kept) {
        search.set(kept.value(0));
        filter.set(Named.of(PatientFilter.class, kept.value(1)).orElse(PatientFilter.ALL));
    }

    private void summarize() {
        String found = search.get().isBlank()
                ? Texts.of("patients.summary.all", rows.size())
                : Texts.of("patients.summary.found", rows.size(), search.get().strip());
        summary.set(
                filter.get() == PatientFilter.ALL
                        ? found
                        : FilterWords.of(found, filter.get().words()));
    }
}
