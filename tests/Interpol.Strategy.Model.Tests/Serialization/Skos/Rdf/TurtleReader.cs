namespace Interpol.Strategy.Model.Tests;

/// <summary>
/// Reads the Turtle that the library writes. See RDF 1.1 Turtle, section 6.5. Everything else in Turtle is an error.
/// </summary>
internal sealed class TurtleReader
{
    private readonly TurtleTokens _tokens;
    private readonly Dictionary<string, string> _prefixes = [];
    private readonly RdfGraph _graph = new();
    private string _base;

    private TurtleReader(string document, string address)
    {
        _tokens = new(document);
        _base = address;
    }

    /// <summary>Reads a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="address">The address of the document, the base of its IRIs if it does not state another.</param>
    public static RdfGraph Read(string document, string address)
    {
        var reader = new TurtleReader(document, address);
        while (!reader._tokens.IsAtEnd)
        {
            reader.ReadStatement();
        }

        return reader._graph;
    }

    private void ReadStatement()
    {
        if (_tokens.TryRead("@base"))
        {
            _base = IriReference.Resolve(_base, _tokens.ReadIri());
        }
        else if (_tokens.TryRead("@prefix"))
        {
            _tokens.SkipWhiteSpace();
            string prefix = _tokens.ReadName();
            _tokens.Read(":");
            _prefixes.Add(prefix, IriReference.Resolve(_base, _tokens.ReadIri()));
        }
        else
        {
            ReadTriples();
        }

        _tokens.Read(".");
    }

    private void ReadTriples()
    {
        string subject = ReadIri();
        do
        {
            string property = _tokens.TryRead("a ") ? RdfTerms.Type : ReadIri();
            do
            {
                _graph.Add(subject, property, ReadObject());
            }
            while (_tokens.TryRead(","));
        }
        while (_tokens.TryRead(";"));
    }

    private string ReadObject()
    {
        if (_tokens.TryRead("("))
        {
            List<string> items = [];
            while (!_tokens.TryRead(")"))
            {
                items.Add(ReadObject());
            }

            return _graph.AddList(items);
        }

        if (!_tokens.IsAt('"'))
        {
            return ReadIri();
        }

        string text = _tokens.ReadString();
        if (_tokens.TryReadDirectly("^^"))
        {
            return RdfTerms.Literal(text, type: ReadIri()[1..^1]);
        }

        return RdfTerms.Literal(text, _tokens.TryReadDirectly("@") ? _tokens.ReadLanguage() : null);
    }

    private string ReadIri()
    {
        if (_tokens.IsAt('<'))
        {
            return RdfTerms.Iri(IriReference.Resolve(_base, _tokens.ReadIri()));
        }

        string prefix = _tokens.ReadName();
        _tokens.Read(":");
        return RdfTerms.Iri(_prefixes[prefix] + _tokens.ReadName());
    }
}
