using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Provides frameworks whose codes, identifiers and texts are hostile to IRIs, labels and notations.</summary>
internal static class SkosGenerators
{
    private static readonly string[] Codes =
    [
        "1", "1", "4.2", "4.2", " 4.2", "4.2\n", ".", "..", "a/b", "a#b", "a:b", "%41", "A", "é", "e\u0301", "😀",
        "<>\"{}|\\^`", "vision", "mission", "values[0]", "goals[0]", "#vision", "\0", "\u007f", "a\u2028b", "\ufffe",
    ];

    private static readonly string[] Identifiers =
        ["a", "a", "b", ".", "..", "indicators[0]", "id/1", "id#vision", "x y", "", " ", "#", "/"];

    private static readonly string?[] Texts =
    [
        null, "", " \n", "a", "a", "b", "\"", "\\", "\"\"\"", "line\r\nline", "\0\u0001\u001f\u007f", "\ufeff", "😀",
    ];

    private static Gen<ElementCode?> OptionalCodes { get; } =
        RecordGenerators.OptionalValue(Gen.Elements(Codes).Select(code => ElementCode.Parse(code)));

    private static Gen<PerformanceIndicator> Indicators { get; } =
        from code in OptionalCodes
        from identifier in Gen.Elements(Identifiers)
        from name in Gen.Elements(Texts)
        from dimension in Gen.Elements(Texts)
        select new PerformanceIndicator
        {
            Code = code,
            Identifier = identifier,
            Name = name,
            MeasurementDimension = dimension ?? "",
            UnitOfMeasurement = "berths",
        };

    private static Gen<Objective> Objectives { get; } =
        from code in OptionalCodes
        from name in Gen.Elements(Texts)
        from description in Gen.Elements(Texts)
        from indicators in RecordGenerators.List(Indicators)
        select new Objective { Code = code, Name = name, Description = description, Indicators = indicators };

    private static Gen<Goal> Goals { get; } =
        from code in OptionalCodes
        from name in Gen.Elements(Texts)
        from description in Gen.Elements(Texts)
        from objectives in RecordGenerators.List(Objectives)
        select new Goal { Code = code, Name = name ?? "", Description = description, Objectives = objectives };

    private static Gen<CoreValue> Values { get; } =
        from name in Gen.Elements(Texts)
        from description in Gen.Elements(Texts)
        select new CoreValue { Name = name, Description = description };

    private static Gen<StrategicFramework> Frameworks { get; } =
        from framework in RecordGenerators.StrategicFrameworks
        from id in Gen.Elements("id", "type", "a", "skos", "prefix-1")
        from name in Gen.Elements(Texts)
        from source in Gen.Elements(
            "https://www.interpol.int", "https://example.org/plan?a=1#b", "dc:title", "skos:Concept", "_:b0", "a b", "")
        from values in RecordGenerators.List(Values)
        from goals in RecordGenerators.List(Goals)
        select framework with
        {
            Id = FrameworkId.Parse(id),
            Name = name ?? "",
            Source = source,
            Values = values,
            Goals = goals,
        };

    public static Arbitrary<StrategicFramework> StrategicFrameworks() => ModelArbitraries.Create(Frameworks);
}
