using System.Xml.Linq;
using FsCheck.Fluent;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Strict mode takes exactly what the schema takes: seen on valid documents of which one thing was changed.</summary>
public sealed class OneTokenChangeTests
{
    private static readonly string[] Names =
        ["Name", "Description", "Identifier", "Goal", "Objective", "Stakeholder", "Role", "RoleType", "StartDate", "FirstName", "GivenName", "Submitter", "OtherInformation", "StrategicPlanCore", "Descriptor", "Value", "Foo", "id"];

    private static readonly string[] Values =
        ["", " ", "\n", "text", " 2017-01-01 ", "2017-01-01", "2017-02-30", "2017-1-1", "2017-01-01Z", "0000-01-01", "+2017-01-01", "1e5", "1,000", " 1.5 ", "--1", "1.", ".", "NaN", "Performer", "Performer ", "performer", "Person", "1a", "a b", "a:b", " a ", "${date(yyyy-MM-dd)}", "##", "http://", "\u00a0"];

    private static readonly string[] Attributes = ["Type", "StakeholderTypeType", "ValueChainStage", "IndicatorType", "RelationshipType", "Foo", "DocumentType"];

    private static readonly string[] Namespaces = ["", "urn:foreign", "http://www.stratml.net", .. StratMLSchema.All.Select(schema => schema.Namespace)];

    public static TheoryData<string> Versions { get; } = new(StratMLSchema.All.Except([StratMLSchema.Part2]).Select(schema => schema.ToString()));

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_document_is_read_in_strict_mode_exactly_when_it_is_valid_still(string version)
    {
        StratMLSchema schema = StratMLSchema.All.Single(schema => schema.ToString() == version);
        Law.Holds(Gen.Choose(0, int.MaxValue), seed =>
        {
            var random = new Random(seed);
            var document = XDocument.Parse(ValidDocument.Of(schema, random.Next()).Xml, LoadOptions.PreserveWhitespace);
            string valid = Show(document);
            for (int i = 0; i < 20; i++)
            {
                var changed = XDocument.Parse(valid, LoadOptions.PreserveWhitespace);
                string what = Change(changed, random);
                string text = Show(changed);
                string? problem = schema.Problem(text);
                ReadResult<StrategicFramework> result = FrameworkStratML.Read(text, new() { Mode = ReadMode.Strict });
                Assert.True(
                    result.Succeeded == (problem is null),
                    $"{what}\nThe schema says: {problem ?? "valid"}\nThe reader says: {string.Join("\n", result.Diagnostics)}\n{text}");
            }
        });
    }

    private static string Change(XDocument document, Random random)
    {
        XElement[] elements = [.. document.Descendants()];
        XElement element = elements[random.Next(elements.Length)];
        string before = element.Name.LocalName;
        switch (random.Next(10))
        {
            case 0:
                element.Name = element.Name.Namespace + Pick(Names);
                return $"{before} became {element.Name.LocalName}";
            case 1 when element.Parent is { } parent:
                XElement[] siblings = [.. parent.Elements()];
                element.Remove();
                siblings[random.Next(siblings.Length)].AddBeforeSelfOrTo(parent, element);
                return $"{before} moved among its siblings";
            case 2 when element.Parent is not null:
                XElement[] others = [.. elements.Where(other => !other.AncestorsAndSelf().Contains(element))];
                element.Remove();
                others[random.Next(others.Length)].Add(element);
                return $"{before} moved to {element.Parent!.Name.LocalName}";
            case 3 when element.Parent is not null:
                element.AddAfterSelf(new XElement(element));
                return $"{before} doubled";
            case 4 when element.Parent is not null:
                element.Remove();
                return $"{before} removed";
            case 5:
                string attribute = Pick(Attributes);
                element.SetAttributeValue(attribute, Pick([.. Values, "Person", "Strategic_Plan", "Output", "Quantitative"]));
                return $"{attribute} set on {before}";
            case 6:
                element.Add(new XText("stray"));
                return $"text put in {before}";
            case 7:
                element.Attributes("xmlns").Remove();
                element.Name = XName.Get(before, Pick(Namespaces));
                return $"{before} put in {element.Name.NamespaceName}";
            case 8 when element.HasAttributes:
                element.Attributes().Last().Remove();
                return $"an attribute of {before} removed";
            default:
                XElement[] leaves = [.. elements.Where(leaf => !leaf.HasElements && leaf.Name.LocalName is "StartDate" or "EndDate" or "PublicationDate" or "NumberOfUnits" or "Identifier" or "RoleType" or "Source")];
                if (leaves.Length > 0)
                {
                    leaves[random.Next(leaves.Length)].Value = Pick(Values);
                }

                return "a value changed";
        }

        string Pick(string[] some) => some[random.Next(some.Length)];
    }

    private static string Show(XDocument document) => document.ToString(SaveOptions.DisableFormatting);
}

internal static class Siblings
{
    /// <summary>Puts an element before this one, or last when this one was it.</summary>
    public static void AddBeforeSelfOrTo(this XElement sibling, XElement parent, XElement element)
    {
        if (sibling.Parent is null)
        {
            parent.Add(element);
        }
        else
        {
            sibling.AddBeforeSelf(element);
        }
    }
}
