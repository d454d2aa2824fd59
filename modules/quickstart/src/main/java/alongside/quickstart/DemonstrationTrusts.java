package alongside.quickstart;

import static alongside.quickstart.DemonstrationTrust.grown;

import alongside.quickstart.DemonstrationTrust.JobRole;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The 40 invented Trusts of the demonstration: four in depth, 36 lighter ones. */
final class DemonstrationTrusts {
    private static final List<JobRole> PEERS =
            List.of(
                    new JobRole("Peer support worker", "Band 3", 7),
                    new JobRole("Senior peer support worker", "Band 4", 3));
    private static final List<JobRole> COORDINATED =
            List.of(
                    new JobRole("Peer worker", "Band 3", 6),
                    new JobRole("Senior peer worker", "Band 4", 3),
                    new JobRole("Peer employment coordinator", "Band 5", 1));

    static final List<DemonstrationTrust> IN_DEPTH =
            List.of(
                    new DemonstrationTrust(
                            "northmoor",
                            "XNM",
                            "Northmoor NHS Foundation Trust",
                            "Y59",
                            services(
                                    "Adult community",
                                    "adult_community",
                                    "Adult acute inpatient",
                                    "adult_acute_inpatient",
                                    "Rehabilitation",
                                    "rehabilitation",
                                    "Liaison psychiatry",
                                    "liaison",
                                    "Forensic",
                                    "forensic",
                                    "Older adult",
                                    "older_adult"),
                            List.of("Buckholt", "Oxley"),
                            PEERS,
                            grown(
                                    "2018-03-31 4, 2019-03-31 11, 2020-03-31 18, 2021-03-31 26, 2021-06-02 27, 2021-09-30 31, 2022-09-30 33, 2023-09-30 36, 2024-09-30 38, 2025-09-30 41, 2026-09-30 44")),
                    new DemonstrationTrust(
                            "tamarside",
                            "XTM",
                            "Tamarside Partnership NHS Trust",
                            "Y58",
                            services(
                                    "Acute wards",
                                    "adult_acute_inpatient",
                                    "Forensic",
                                    "forensic",
                                    "Community",
                                    "adult_community",
                                    "Crisis",
                                    "crisis",
                                    "Rehabilitation",
                                    "rehabilitation",
                                    "Perinatal",
                                    "perinatal",
                                    "Eating disorders",
                                    "eating_disorders",
                                    "Gender identity clinic",
                                    "gender_identity"),
                            List.of("North coast", "South hams", "Moor and vale"),
                            PEERS,
                            grown(
                                    "2017-09-30 3, 2018-09-30 7, 2019-09-30 13, 2020-09-30 19, 2021-09-30 24, 2022-09-30 30, 2023-09-30 36, 2024-09-30 41, 2025-09-30 45, 2026-09-30 47")),
                    new DemonstrationTrust(
                            "fenbridge",
                            "XFB",
                            "Fenbridge and Ouse NHS Foundation Trust",
                            "Y61",
                            services(
                                    "Younger people community services",
                                    "children_and_young_people",
                                    "Younger people ward services",
                                    "children_and_young_people",
                                    "Adult community services",
                                    "adult_community",
                                    "Adult ward services",
                                    "adult_acute_inpatient",
                                    "Older people community services",
                                    "older_adult",
                                    "Older people ward services",
                                    "older_adult"),
                            List.of("Cambrook", "Peterstead"),
                            COORDINATED,
                            grown(
                                    "2011-03-31 9, 2013-03-31 18, 2015-03-31 25, 2017-03-31 33, 2019-03-31 40, 2021-03-31 44, 2022-03-31 47, 2023-03-31 50, 2024-03-31 52, 2025-03-31 54, 2026-03-31 55, 2026-09-30 57")),
                    new DemonstrationTrust(
                            "lea-valley",
                            "XLV",
                            "Lea Valley NHS Foundation Trust",
                            "Y56",
                            services(
                                    "Mental health and wellness teams",
                                    "adult_community",
                                    "Older adult services",
                                    "older_adult",
                                    "Community learning disability teams",
                                    "learning_disability"),
                            List.of("Amberley", "Brockford", "Chalk Hill", "Denham Green"),
                            PEERS,
                            grown(
                                    "2021-09-30 8, 2022-03-31 13, 2022-09-30 17, 2023-03-31 21, 2023-09-30 28, 2024-09-30 33, 2025-09-30 36, 2026-09-30 39")));

    private static final Map<String, Integer> BY_REGION = byRegion();
    private static final List<String> PLACES =
            List.of(
                    "Alderwick",
                    "Bramblemere",
                    "Castlebeck",
                    "Dunmarsh",
                    "Eastholme",
                    "Fallowfield Dale",
                    "Greenhithe Vale",
                    "Harrowden",
                    "Ivelbrook",
                    "Jarrowmoor",
                    "Kestrel Bay",
                    "Longreach",
                    "Marlingate",
                    "Netherwold",
                    "Orchardleigh",
                    "Pennyford",
                    "Quarrendale",
                    "Ravensmoor",
                    "Saltburn Cross",
                    "Thornbeck",
                    "Underhill",
                    "Violet Bank",
                    "Westmarch",
                    "Yewdale",
                    "Zealwick",
                    "Ashcombe Water",
                    "Birchover",
                    "Coldstream Vale",
                    "Dovestone",
                    "Elmsworth",
                    "Foxholt",
                    "Glenmere",
                    "Hawksbury",
                    "Inglewold",
                    "Juniper Hill",
                    "Kingsmead");

    private DemonstrationTrusts() {}

    static List<DemonstrationTrust> lighter() {
        var trusts = new ArrayList<DemonstrationTrust>();
        var regions =
                BY_REGION.entrySet().stream()
                        .flatMap(e ->
                                java.util.stream.Stream.generate(e::getKey).limit(e.getValue()))
                        .toList();
        for (int i = 0; i < regions.size(); i++) {
            trusts.add(lighter(PLACES.get(i), regions.get(i), i));
        }
        return trusts;
    }

    private static DemonstrationTrust lighter(String place, String region, int number) {
        var random = new Random(number);
        var headcounts = new TreeMap<LocalDate, Integer>();
        double people = 8 + random.nextInt(30);
        for (int quarter = 0; quarter <= 12; quarter++) {
            headcounts.put(
                    LocalDate.of(2023, 9, 1).plusMonths(3L * quarter + 1).minusDays(1),
                    (int) people);
            people *= 0.99 + random.nextDouble() * 0.08;
        }
        return new DemonstrationTrust(
                place.toLowerCase(Locale.UK).replace(' ', '-'),
                "X%02d".formatted(number + 10),
                place + (number % 3 == 0 ? " Partnership NHS Trust" : " NHS Foundation Trust"),
                region,
                services(
                        "Adult community",
                        "adult_community",
                        "Adult acute inpatient",
                        "adult_acute_inpatient",
                        "Crisis",
                        "crisis",
                        "Older adult",
                        "older_adult"),
                List.of(),
                PEERS,
                headcounts);
    }

    private static Map<String, String> services(String... pairs) {
        var services = new LinkedHashMap<String, String>();
        for (int i = 0; i < pairs.length; i += 2) {
            services.put(pairs[i], pairs[i + 1]);
        }
        return services;
    }

    /** The split of the real mental health Trusts over the regions, less the four in depth. */
    private static Map<String, Integer> byRegion() {
        var regions = new LinkedHashMap<String, Integer>();
        regions.put("Y60", 9);
        regions.put("Y63", 7);
        regions.put("Y56", 5);
        regions.put("Y59", 5);
        regions.put("Y58", 4);
        regions.put("Y62", 4);
        regions.put("Y61", 2);
        return regions;
    }
}
