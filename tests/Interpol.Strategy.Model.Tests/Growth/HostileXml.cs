namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides StratML documents of any size that try to exhaust memory or time, by name.</summary>
internal static class HostileXml
{
    private const string Part1 = "<StrategicPlan xmlns='urn:ISO:std:iso:17469:tech:xsd:stratml_core'";
    private const string Goal = "<Goal><Name>g</Name><Description>d</Description>";

    public static IReadOnlyDictionary<string, Func<int, string>> Documents { get; } =
        new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
        {
            ["character references"] = count => Plan($"<Name>{Many(count, "&#x41;")}</Name>"),
            ["entity references"] = count => Plan($"<Name>{Many(count, "&amp;&lt;")}</Name>"),
            ["texts and comments"] = count => Plan($"<Name>{Many(count, "a<!---->")}</Name>"),
            ["CDATA sections"] = count => Plan($"<Name>{Many(count, "<![CDATA[a]]>")}</Name>"),
            ["line breaks"] = count => Plan($"<Name>{Many(count, "\r\n")}</Name><x/>"),
            ["a long text"] = count => Plan($"<Name>{Many(count, "\u00e9")}</Name>"),
            ["comments"] = count => Plan(Many(count, "<!-- -->")),
            ["a comment that does not end"] = count => $"{Part1}><!--{Many(count, "- ")}",
            ["markup that does not end"] = count => $"{Part1}>{Many(count, "<Name>&")}",
            ["instructions"] = count => Plan(List(count, number => $"<?p{number} x?>")),
            ["text after the root"] = count => Plan("<Name/>") + Many(count, " x"),
            ["roots"] = count => Many(count, "<StrategicPlan/>"),
            ["a long declaration"] = count => $"<?xml version='1.0' encoding='{Many(count, "u")}'?><a/>",

            ["unknown elements"] = count => Plan(List(count, number => $"<e{number}/>")),
            ["unknown elements that resemble known ones"] =
                count => Plan(List(count, number => $"<Nam{number % 10}/>")),
            ["unknown elements with long names"] = count => Plan(Many(10, $"<{Many(count, "e")}/>")),
            ["problems in an element with a long name"] = count => Plan(
                $"<{Many(10 * count, "e")}>{List(count, number => $"<e{number}/>")}</{Many(10 * count, "e")}>"),
            ["nested unknown elements"] =
                count => Plan(Many(Math.Max(1, count / 50), Nest(50, _ => "<e>", _ => "</e>"))),
            ["open elements"] = count => $"{Part1}>{Many(count, "<e>")}",
            ["attributes of one element"] =
                count => Plan($"<Name {List(count, number => $"a{number}='' ")}/>"),
            ["attributes of many elements"] = count => Plan(List(count, number => $"<Name a{number}='x'/>")),

            ["namespaces of one element"] =
                count => Plan($"<Name {List(count, number => $"xmlns:n{number}='u{number}' ")}/>"),
            ["namespaces of many elements"] = count => Plan(List(count, number => $"<n:e xmlns:n='u{number}'/>")),
            ["namespaces of nested elements"] = count => Plan(Many(
                Math.Max(1, count / 40),
                Nest(40, level => $"<n{level}:e xmlns:n{level}='u{level}'>", level => $"</n{level}:e>"))),
            ["one long namespace of many elements"] =
                count => Plan($"<b xmlns:n='{Many(10 * count, "u")}'>{Many(count, "<n:e/>")}</b>"),
            ["one long namespace of all elements"] =
                count => $"<StrategicPlan xmlns='{Many(10 * count, "u")}'>{Many(count, "<Name/>")}</StrategicPlan>",

            ["elements of one name"] = count => Plan(Many(count, "<Name>n</Name>")),
            ["elements in the wrong order"] = count => Plan(Many(count, "<Description/><Name/>")),
            ["goals in the wrong order"] =
                count => Core(Many(count, "<Goal><Description>d</Description><Name>g</Name></Goal>")),
            ["empty goals"] = count => Core(Many(count, "<Goal/>")),
            ["text between goals"] = count => Core(Many(count, $"x{Goal}</Goal>")),
            ["goals with one identifier"] = count => Core(Many(count, $"{Goal}<Identifier>i</Identifier></Goal>")),
            ["goals with escaped identifiers"] = count => Core(List(
                count,
                number => $"{Goal}<Identifier>_x003{number % 10}_{number}_x.{number % 9}_</Identifier></Goal>")),
            ["notes"] = count => Plan(Notes(count, number => $"[sf:value-identifier {number} v]")),
            ["notes of values"] = count => Plan(
                Notes(count, number => $"[sf:value-identifier {number} v{number}]")
                + $"<StrategicPlanCore>{Many(count, "<Value/>")}{Goal}</Goal></StrategicPlanCore>"),
            ["old notes of values"] = count => Plan(
                Notes(count, number => $"[Identifier of value {number}: v{number}]")
                + $"<StrategicPlanCore>{Many(count, "<Value/>")}{Goal}</Goal></StrategicPlanCore>"),
            ["references in a circle"] = count => Part2(List(
                count,
                number => $"<PerformanceIndicator><Identifier>i{number}</Identifier><Relationship><ReferentIdentifier>"
                    + $"i{(number + 1) % count}</ReferentIdentifier></Relationship></PerformanceIndicator>")),
            ["wrong numbers and dates"] = count => Part2(
                "<PerformanceIndicator><MeasurementInstance>"
                + List(count, number => $"<ActualResult><StartDate>{number}</StartDate>"
                    + $"<NumberOfUnits>{number}x</NumberOfUnits></ActualResult>")
                + "</MeasurementInstance></PerformanceIndicator>"),
        };

    private static string Plan(string content) => $"{Part1}>{content}</StrategicPlan>";

    private static string Core(string content) =>
        Plan($"<Name>n</Name><StrategicPlanCore>{content}{Goal}</Goal></StrategicPlanCore>");

    private static string Part2(string indicators) =>
        "<PerformancePlanOrReport xmlns='urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport' "
        + $"Type='Strategic_Plan'><Name>n</Name><StrategicPlanCore>{Goal}<Objective><Description>d</Description>"
        + $"{indicators}</Objective></Goal></StrategicPlanCore></PerformancePlanOrReport>";

    private static string Notes(int count, Func<int, string> note) =>
        $"<OtherInformation>{List(count, number => $"\n{note(number + 1)}")}</OtherInformation>";

    private static string Many(int count, string piece) => string.Concat(Enumerable.Repeat(piece, count));

    private static string List(int count, Func<int, string> item) =>
        string.Concat(Enumerable.Range(0, count).Select(item));

    private static string Nest(int depth, Func<int, string> open, Func<int, string> close) =>
        List(depth, open) + List(depth, level => close(depth - 1 - level));
}
