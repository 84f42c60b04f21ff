using System.Xml.Linq;

namespace Interpol.Strategy.Model.Tests;

/// <summary>A valid document in which one element, attribute or value was changed. It is valid or not.</summary>
public sealed class EditedDocument
{
    // Part 2 is left out: the reader accepts the places of May 2016 in the same namespace.
    private static readonly StratMLSchema[] Schemas = [.. StratMLSchema.All.Except([StratMLSchema.Part2])];

    private static readonly string[] ElementNames =
    [
        "Name", "Description", "Identifier", "Goal", "Objective", "Stakeholder", "Role", "RoleType", "StartDate",
        "FirstName", "GivenName", "Submitter", "OtherInformation", "StrategicPlanCore", "Descriptor", "Value", "Foo",
        "id",
    ];

    private static readonly string[] LeafValues =
    [
        "", " ", "\n", "text", " 2017-01-01 ", "2017-01-01", "2017-02-30", "2017-1-1", "2017-01-01Z", "0000-01-01",
        "+2017-01-01", "1e5", "1,000", " 1.5 ", "--1", "1.", ".", "NaN", "Performer", "Performer ", "performer",
        "Person", "1a", "a b", "a:b", " a ", "${date(yyyy-MM-dd)}", "##", "http://", "\u00a0",
    ];

    private static readonly string[] AttributeNames =
    [
        "Type", "StakeholderTypeType", "ValueChainStage", "IndicatorType", "RelationshipType", "Foo", "DocumentType",
    ];

    private static readonly string[] AttributeValues =
        [.. LeafValues, "Person", "Strategic_Plan", "Output", "Quantitative"];

    private static readonly string[] Namespaces =
        ["", "urn:foreign", "http://www.stratml.net", .. StratMLSchema.All.Select(schema => schema.Namespace)];

    private readonly string _edit;

    internal EditedDocument(Choices choices)
    {
        // The edit is chosen first, so that it stays the same while the document is shrunk.
        Choices = choices;
        int kind = choices.Next(10);
        int[] indices = [choices.Next(10_000), choices.Next(10_000), choices.Next(10_000)];
        Schema = choices.Pick(Schemas);
        string valid = new ValidDocument(Schema, choices).Xml;
        XDocument document = Parse(Format(Parse(valid)));
        _edit = Edit(document, kind, indices);
        Xml = Format(document);
    }

    internal StratMLSchema Schema { get; }

    internal Choices Choices { get; }

    internal string Xml { get; }

    public override string ToString() => $"{Schema}, {_edit}: {Xml}";

    private static string Edit(XDocument document, int kind, int[] indices)
    {
        XElement[] elements = [.. document.Descendants()];
        XElement element = Pick(elements, 0);
        string name = element.Name.LocalName;
        switch (kind)
        {
            case 0:
                // An ID is also a string. The reader does not accept this type for other elements than identifiers.
                element.Attributes().Where(attribute => attribute.Value.EndsWith(":ID", StringComparison.Ordinal))
                    .Remove();
                element.Name = element.Name.Namespace + Pick(ElementNames, 1);
                return $"renamed {name} to {element.Name.LocalName}";
            case 1 when element.Parent is { } parent:
                XElement[] siblings = [.. parent.Elements()];
                element.Remove();
                MoveBefore(Pick(siblings, 1), element, parent);
                return $"moved {name} among its siblings";
            case 2 when element.Parent is not null:
                XElement[] others = [.. elements.Where(other => !other.AncestorsAndSelf().Contains(element))];
                element.Remove();
                Pick(others, 1).Add(element);
                return $"moved {name} to {element.Parent!.Name.LocalName}";
            case 3 when element.Parent is not null:
                element.AddAfterSelf(new XElement(element));
                return $"duplicated {name}";
            case 4 when element.Parent is not null:
                element.Remove();
                return $"removed {name}";
            case 5:
                string attribute = Pick(AttributeNames, 1);
                element.SetAttributeValue(attribute, Pick(AttributeValues, 2));
                return $"set {attribute} of {name}";
            case 6:
                element.Add(new XText("stray"));
                return $"added text to {name}";
            case 7:
                element.Attributes("xmlns").Remove();
                element.Name = XName.Get(name, Pick(Namespaces, 1));
                return $"moved {name} to the namespace '{element.Name.NamespaceName}'";
            case 8 when element.HasAttributes:
                element.Attributes().Last().Remove();
                return $"removed an attribute of {name}";
            default:
                return EditLeaf([.. elements.Where(IsTypedLeaf)]);
        }

        string EditLeaf(XElement[] leaves)
        {
            if (leaves.Length == 0)
            {
                return "unchanged";
            }

            XElement leaf = Pick(leaves, 0);
            leaf.Value = Pick(LeafValues, 1);
            return $"set the value of {leaf.Name.LocalName}";
        }

        T Pick<T>(T[] values, int position) => values[indices[position] % values.Length];
    }

    private static bool IsTypedLeaf(XElement element) =>
        !element.HasElements
        && element.Name.LocalName is
            "StartDate" or "EndDate" or "PublicationDate" or "NumberOfUnits" or "Identifier" or "RoleType" or "Source";

    // Moves an element before a sibling, or to the end if the sibling is the element itself.
    private static void MoveBefore(XElement sibling, XElement element, XElement parent)
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

    private static XDocument Parse(string xml) => XDocument.Parse(xml, LoadOptions.PreserveWhitespace);

    private static string Format(XDocument document) => document.ToString(SaveOptions.DisableFormatting);
}
