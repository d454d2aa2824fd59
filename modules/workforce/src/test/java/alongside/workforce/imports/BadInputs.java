package alongside.workforce.imports;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Files of every kind that people send, and what they are told. */
final class BadInputs {
    private static final String HEADINGS =
            "Employee Number,Assignment Number,Last Name,First Name,Service,Position Title,"
                    + "Contracted Hours,WTE,Start Date,End Date\n";
    private static final String ROSA = "01,01-1,Xu,Rosa,Rehab,Peer,22.5,,01/02/2020,\n";
    private static final String READ = "row 2 new: Xu, Rosa, 22.5 hours from 2020-02-01";

    private BadInputs() {}

    /**
     * A file.
     *
     * @param told {@code file: } and why it was not taken, or row by row what became of it
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Input(String name, byte[] file, String told) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Input> all() {
        return Stream.of(wholeFiles(), ends(), columns(), dates(), numbers()).flatMap(List::stream);
    }

    private static List<Input> wholeFiles() {
        var danish = HEADINGS + ROSA.replace("Xu", "Søndergård");
        var read = READ.replace("Xu", "Søndergård");
        var windows = HEADINGS + ROSA.replace("Xu", "O\u2019Rourke").replace("Rehab", "£ team");
        var damaged = (danish + ROSA.replace("01", "02").replace("Xu", "X#u")).getBytes(UTF_8);
        damaged[new String(damaged, Charset.forName("ISO-8859-1")).indexOf('#')] = (byte) 0xFF;
        return List.of(
                text("1 empty", "", "file: The file is empty."),
                text("1 blank lines", "\n \n", "file: The file is empty."),
                text(
                        "2 headings only",
                        HEADINGS,
                        "file: The file has headings and no rows below them."),
                text("3 byte order mark", "\uFEFF" + HEADINGS + ROSA, READ),
                new Input("4 UTF-16LE", ("\uFEFF" + danish).getBytes(UTF_16LE), read),
                new Input("4 UTF-16BE", ("\uFEFF" + danish).getBytes(UTF_16BE), read),
                new Input(
                        "5 Windows-1252",
                        windows.getBytes(Charset.forName("windows-1252")),
                        READ.replace("Xu", "O\u2019Rourke")),
                new Input(
                        "6 invalid UTF-8 in the middle",
                        damaged,
                        read
                                + "; row 3 rejected: Last Name ‘X\uFFFDu’: Last name has a damaged letter."
                                + " Save the file as CSV UTF-8."),
                text(
                        "7 NUL in a cell",
                        HEADINGS + ROSA.replace("Rosa", "Ro\0sa"),
                        "row 2 rejected: First Name ‘Ro\uFFFDsa’: First name has a damaged letter."
                                + " Save the file as CSV UTF-8."),
                text(
                        "7 NUL in a heading",
                        HEADINGS.replace("Last Name", "Last\0Name") + ROSA,
                        READ),
                text(
                        "20 PDF",
                        "%PDF-1.7",
                        "file: This is a PDF. Upload the report as CSV or .xlsx."));
    }

    private static List<Input> ends() {
        var open = "a quotation mark is opened and never closed. Close or remove it.";
        return List.of(
                text("8 CR only", (HEADINGS + ROSA).replace('\n', '\r'), READ),
                text("8 mixed line ends", HEADINGS.replace("\n", "\r\n") + ROSA, READ),
                text("9 no final line end", HEADINGS + ROSA.strip(), READ),
                text(
                        "10 quote never closed, row 1",
                        "\"" + HEADINGS + ROSA,
                        "file: The file cannot be read: in row 1 " + open),
                text(
                        "10 quote never closed, last row",
                        HEADINGS + ROSA.repeat(10_000) + "\"02,02-1",
                        "file: The file cannot be read: in row 10002 " + open),
                text(
                        "11 quote inside a cell",
                        HEADINGS + ROSA.replace("Rosa", "Rosa \"Ro\""),
                        READ.replace("Rosa", "Rosa \"Ro\"")),
                text("12 semicolons", (HEADINGS + ROSA).replace(',', ';'), READ),
                text("12 tabs", (HEADINGS + ROSA).replace(',', '\t'), READ),
                text("12 sep=", "sep=;\n" + (HEADINGS + ROSA).replace(',', ';'), READ),
                text(
                        "12 sep= that separates nothing",
                        "sep=\"\n" + HEADINGS + ROSA,
                        "asks for employee_number: Choose the column with the employee number."));
    }

    private static List<Input> columns() {
        var long50 = new byte[50_000_000];
        java.util.Arrays.fill(long50, (byte) 'x');
        var start = (HEADINGS + "01,01-1,").getBytes(UTF_8);
        System.arraycopy(start, 0, long50, 0, start.length);
        return List.of(
                text(
                        "13 duplicate headings",
                        HEADINGS.replace("First Name", "last name") + ROSA,
                        "file: Columns 3 and 4 are both called ‘last name’. Give each its own"
                                + " heading."),
                text(
                        "14 headings with other case, spaces and nbsp",
                        HEADINGS.replace("Last Name", " LAST\u00a0name ") + ROSA,
                        READ),
                text(
                        "15 missing column",
                        HEADINGS.replace("Start Date", "When") + ROSA,
                        "asks for start_on: Choose the column with the start date."),
                text(
                        "15 extra column",
                        HEADINGS.strip() + ",Shoe size\n" + ROSA.strip() + ",38\n",
                        READ),
                text(
                        "16 row too long",
                        HEADINGS + ROSA.strip() + ",,extra\n",
                        "row 2 rejected: the row ‘ extra’: The row has 12 cells and the header has 10."
                                + " A separator inside a cell may need quotation marks."),
                text(
                        "16 row too short",
                        HEADINGS + "01,01-1,Xu,Rosa,Rehab,Peer,22.5\n",
                        "row 2 rejected: Start Date ‘’: Start date is empty."),
                new Input(
                        "17 a cell of 50 MB",
                        long50,
                        "file: The file cannot be read: in row 2 a cell is longer than 32,000"
                                + " characters. A quotation mark may be missing."),
                text(
                        "18 100,000 columns",
                        "h,".repeat(100_000) + "\n" + ROSA,
                        "file: The file cannot be read: in row 1 there are too many cells. A row may"
                                + " have at most 500."),
                text(
                        "a service of 5,000 letters",
                        HEADINGS + ROSA.replace("Rehab", "Ré".repeat(2_500)),
                        "row 2 rejected: Service ‘%s’: Service is longer than 100 letters."
                                .formatted("Ré".repeat(50))),
                text(
                        "27 the same assignment twice",
                        HEADINGS + ROSA + ROSA,
                        READ
                                + "; row 3 rejected: the row ‘01’: Row 2 has the same assignment"
                                + " number."));
    }

    private static List<Input> dates() {
        var unreal = "row 2 rejected: Start Date ‘%s’: Start date is not a real date.";
        return Stream.of(
                        day("22 a spreadsheet's number", "43862", READ),
                        day("22 29 February 1900", "1900-02-29", unreal),
                        day("22 31 April", "31/04/2020", unreal),
                        day("22 31 April, month first", "04/31/2020", unreal),
                        day(
                                "22 month first",
                                "04/30/2020",
                                unreal + " It looks as if month and day are swapped."),
                        day(
                                "22 time and zone",
                                "2020-02-01T00:00:00Z",
                                "row 2 rejected: Start Date ‘%s’: Start date has a time of day."),
                        day(
                                "22 year of two digits",
                                "01/02/20",
                                "row 2 rejected: Start Date ‘%s’: Start date has a year of two"
                                        + " digits."),
                        day(
                                "25 start in the future",
                                "01/07/2026",
                                "row 2 rejected: Start Date ‘%s’: Start date 1 July 2026 is after 30"
                                        + " June 2026, the date the file shows."),
                        day(
                                "25 start in 1066",
                                "14/10/1066",
                                "row 2 rejected: Start Date ‘%s’: Start date is 14 October 1066. A"
                                        + " date must be between 1950 and 2200."),
                        text(
                                "25 end before start",
                                HEADINGS + ROSA.replace("2020,", "2020,31/01/2020"),
                                "row 2 rejected: End Date ‘31/01/2020’: End date 31 January 2020 is"
                                        + " before the start date, 1 February 2020."))
                .toList();
    }

    private static List<Input> numbers() {
        var none = "row 2 rejected: %s ‘%s’: %s is not a number such as 22.5.";
        var hours = "Contracted hours must be more than 0 and at most 60 a week.";
        var wte = "WTE must be more than 0 and at most 1.";
        var cases = new ArrayList<Input>();
        for (var text : List.of("1E+05", "1.000,5", "NaN", "Infinity", "-Infinity", "=1+1")) {
            cases.add(hours(text, none.formatted("Contracted Hours", text, "Contracted hours")));
        }
        for (var text : List.of("0", "-0", "-22.5", "60.01", "99999999999999999999")) {
            cases.add(hours(text, "row 2 rejected: Contracted Hours ‘" + text + "’: " + hours));
        }
        for (var text : List.of("0", "-0.5", "1.01", "0.000000001")) {
            cases.add(fte(text, "row 2 rejected: WTE ‘" + text + "’: " + wte));
        }
        cases.add(
                hours(
                        "1,5",
                        "row 2 rejected: Contracted Hours ‘1,5’: Contracted hours is written with a comma."));
        cases.add(
                hours(
                        "0.6",
                        "row 2 rejected: Contracted Hours ‘0.6’: Contracted hours of 0.6 a week look like WTE."));
        cases.add(
                fte(
                        "37.5",
                        "row 2 rejected: WTE ‘37.5’: WTE of 37.5 looks like hours. WTE is more than 0 and at most 1."));
        cases.add(fte("1e-9", none.formatted("WTE", "1e-9", "WTE or FTE")));
        cases.add(
                text(
                        "23 employee number as 1E+05",
                        HEADINGS + ROSA.replace("01,01-1", "1E+05,01-1"),
                        "row 2 rejected: Employee Number ‘1E+05’: Employee number was changed by a"
                                + " spreadsheet. Format the column as text and save it again."));
        return cases;
    }

    private static Input day(String name, String day, String told) {
        return text(name, HEADINGS + ROSA.replace("01/02/2020", day), told.formatted(day));
    }

    private static Input hours(String hours, String told) {
        var quoted = "\"" + hours + "\"";
        return text("23, 24 hours " + hours, HEADINGS + ROSA.replace("22.5", quoted), told);
    }

    private static Input fte(String fte, String told) {
        return text("24 WTE " + fte, HEADINGS + ROSA.replace("22.5,", "," + fte), told);
    }

    private static Input text(String name, String text, String told) {
        return new Input(name, text.getBytes(UTF_8), told);
    }
}
