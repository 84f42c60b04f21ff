using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Tests that the examples in the XML documentation compile and print the output that they show.</summary>
[Collection(SerialCollection.Name)]
public sealed partial class ExampleTests
{
    private const string Usings = """
        using Interpol.Strategy.Model;
        using Interpol.Strategy.Model.Serialization;

        """;

    /// <summary>The members that most programs call first, without the namespaces.</summary>
    private static readonly string[] MembersWithExamples =
    [
        "StrategicFramework", "StrategicFramework.GetObjective", "StrategicFramework.TryGetObjective",
        "StrategicFramework.GetGoal", "StrategicFramework.GetByIdentifier", "StrategicFramework.GetElements",
        "StrategicFramework.GetGoalOf", "StrategicFramework.GetReference", "StrategicFramework.Search",
        "InterpolFrameworks.Catalog", "FrameworkCatalog.Add", "FrameworkCatalog.GetFramework",
        "FrameworkCatalog.Resolve", "FrameworkCatalog.GetFrameworksInForce", "FrameworkCatalog.Search",
        "FrameworkCatalog.FindRelated", "FrameworkComparison.Compare", "FrameworkPeriod", "FrameworkPeriod.FromYears",
        "FrameworkJson.Read", "FrameworkJson.Write", "FrameworkJson.ReadLinesAsync", "FrameworkStratML.Read",
        "FrameworkStratML.Write", "FrameworkStratML.GetUnsupportedContent", "FrameworkSkos.WriteTurtle",
        "FrameworkValidator.Validate", "ValidationRule.ForEach", "Diagnostic", "ReadResult.GetValueOrThrow",
    ];

    private static readonly (string Member, string Code)[] Examples =
    [
        .. XDocument.Load(Path.ChangeExtension(typeof(StrategicFramework).Assembly.Location, ".xml"))
            .Descendants("member")
            .SelectMany(member => member.Descendants("code")
                .Select(code => (member.Attribute("name")!.Value, Unindent(code.Value)))),
    ];

    /// <summary>Gets the number of each example and the member that it belongs to.</summary>
    public static TheoryData<int, string> Numbers
    {
        get
        {
            var numbers = new TheoryData<int, string>();
            for (int i = 0; i < Examples.Length; i++)
            {
                numbers.Add(i, Examples[i].Member);
            }

            return numbers;
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Examples_print_the_output_that_they_show(int number, string member)
    {
        Match parts = Parts().Match(Examples[number].Code);
        Assert.True(parts.Success, $"The example of {member} does not end with '// Output: …'.");
        string shown = string.Concat(parts.Groups["line"].Captures.Select(line => line.Value + "\n"));
        Assert.Equal(shown, Scripts.Run(Usings + parts.Groups["program"].Value));
    }

    [Fact]
    public void Members_that_most_programs_call_first_have_examples() => Assert.Empty(
        MembersWithExamples.Except(Examples.Select(example => Decoration().Replace(example.Member, ""))));

    /// <summary>Removes the indentation that all lines have in the documentation file.</summary>
    private static string Unindent(string code)
    {
        string[] lines = code.ReplaceLineEndings("\n").Trim('\n').TrimEnd().Split('\n');
        int indentation = lines.Where(line => line.Trim().Length > 0)
            .Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > indentation ? line[indentation..] : ""));
    }

    /// <summary>Matches a program and its output, which follows the label or starts on the next line.</summary>
    [GeneratedRegex(
        @"\A(?<program>.*\n)// Output:(?: (?<line>[^\n]+)|(?:\n// (?<line>[^\n]+))+)\z",
        RegexOptions.Singleline)]
    private static partial Regex Parts();

    /// <summary>Matches the parts of a documentation id that are not in <see cref="MembersWithExamples"/>.</summary>
    [GeneratedRegex(@"^[A-Z]:Interpol\.Strategy\.Model\.(Serialization\.)?|\(.*|`+[0-9]+")]
    private static partial Regex Decoration();
}
