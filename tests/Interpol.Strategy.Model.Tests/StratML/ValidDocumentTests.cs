using Interpol.Strategy.Model.Serialization;
namespace Interpol.Strategy.Model.Tests;

/// <summary>Documents that are valid by a table of the tests' own are read in strict mode, without loss and without a word that is not due.</summary>
public sealed class ValidDocumentTests
{
    private const int Documents = 1000;

    public static TheoryData<string> Versions { get; } = new(StratMLSchema.All.Select(schema => schema.ToString()));

    [Theory]
    [MemberData(nameof(Versions))]
    public void What_is_generated_is_valid(string version)
    {
        StratMLSchema schema = Schema(version);
        Law.Holds(ValidDocument.Any(schema), document => Assert.Null(schema.Problem(document.Xml)));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Thousand_of_each_version_are_read_with_no_loss_and_no_false_diagnostic(string version)
    {
        StratMLSchema schema = Schema(version);
        for (int seed = 0; seed < Documents; seed++)
        {
            var document = ValidDocument.Of(schema, seed);
            ReadResult<StrategicFramework> result = FrameworkStratML.Read(document.Xml, Strict);
            Assert.True(result.Succeeded, $"{version}, seed {seed}: {string.Join('\n', result.Diagnostics)}\n{document.Xml}");
            Assert.All(result.Diagnostics, diagnostic => Assert.Contains(diagnostic.Code, BesideThePlan));
            Assert.Equal(document.BesideThePlan, result.Diagnostics.Count);
            Assert.Equal(document.Said.Order(StringComparer.Ordinal), SaidBy(result.Value, document).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void What_was_read_is_written_as_valid_documents_and_read_again_as_the_same(string version) => Law.Holds(ValidDocument.Any(Schema(version)), document =>
    {
        StrategicFramework framework = FrameworkStratML.Read(document.Xml).GetValueOrThrow();
        foreach (StratMLVersion target in Enum.GetValues<StratMLVersion>())
        {
            string written = FrameworkStratML.Write(framework, new() { Version = target });
            Assert.Null(StratMLLaws.SchemaOf(target).Problem(written));
            ReadResult<StrategicFramework> again = FrameworkStratML.Read(written, Strict);
            Assert.Empty(again.Diagnostics);
            Assert.Equal(Losses.Without(framework, FrameworkStratML.DescribeLoss(framework, target)), again.Value);
            Assert.Equal(written, FrameworkStratML.Write(again.GetValueOrThrow(), new() { Version = target }));
        }
    });

    private static readonly string[] BesideThePlan =
        [DiagnosticCodes.Comment, DiagnosticCodes.ProcessingInstruction, DiagnosticCodes.SchemaLocation, DiagnosticCodes.TimeZone, DiagnosticCodes.InvalidText];

    private static ReadOptions Strict { get; } = new() { Mode = ReadMode.Strict };

    private static StratMLSchema Schema(string version) => StratMLSchema.All.Single(schema => schema.ToString() == version);

    /// <summary>What the framework holds that comes from the document: not the id that was made for it, nor what stands for something that is not said.</summary>
    private static IEnumerable<string> SaidBy(StrategicFramework framework, ValidDocument document)
    {
        bool isPart2 = document.Xml.Contains("PerformancePlanOrReport", StringComparison.Ordinal);
        foreach ((string path, object value) in Members.Of(framework))
        {
            if (path == "Id" || (path == "Type" && !isPart2) || path.EndsWith(".Kind", StringComparison.Ordinal))
            {
                continue;
            }

            if (value is FrameworkPeriod period)
            {
                foreach (DateOnly day in new[] { period.First, period.Last }.OfType<DateOnly>())
                {
                    yield return Show(day);
                }
            }
            else
            {
                yield return Show(value);
            }
        }

        // A goal has to have a description, so that an empty one says that it has none.
        foreach (Goal _ in framework.Goals.Where(goal => goal.Description is null))
        {
            yield return "";
        }
    }

    private static string Show(object value) => value is DateOnly day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : Members.Show(value);
}
